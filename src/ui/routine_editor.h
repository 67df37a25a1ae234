// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dose.h" // not regimen.h: moc of Qt 6.4 fails where <compare> comes before <algorithm>
#include "ui/amount_field_model.h"
#include "ui/diary.h"
#include "ui/notice.h"

#include <QtQml/qqmlregistration.h>

namespace osteon {

/// The form for a routine: a new one, or a change of one from a day on. What is wrong is said at its field.
class RoutineEditor : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY isOpenChanged)
    Q_PROPERTY(bool isNew READ isNew NOTIFY isOpenChanged)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY fieldsChanged)
    Q_PROPERTY(QString dose MEMBER m_dose NOTIFY fieldsChanged)
    Q_PROPERTY(bool isMedicine MEMBER m_isMedicine NOTIFY fieldsChanged)
    Q_PROPERTY(int treatment MEMBER m_treatment NOTIFY fieldsChanged)
    Q_PROPERTY(osteon::RoutineEditor::Rhythm rhythm MEMBER m_rhythm NOTIFY fieldsChanged)
    Q_PROPERTY(int partsOfDay MEMBER m_partsOfDay NOTIFY fieldsChanged)
    Q_PROPERTY(int weekdays MEMBER m_weekdays NOTIFY fieldsChanged)
    Q_PROPERTY(QString every MEMBER m_every NOTIFY fieldsChanged)
    Q_PROPERTY(QString from MEMBER m_from NOTIFY fieldsChanged)
    Q_PROPERTY(QString lastDay MEMBER m_lastDay NOTIFY fieldsChanged)
    Q_PROPERTY(osteon::AmountFieldModel *amounts READ amounts CONSTANT)
    Q_PROPERTY(QString nameError MEMBER m_nameError NOTIFY errorsChanged)
    Q_PROPERTY(QString doseError MEMBER m_doseError NOTIFY errorsChanged)
    Q_PROPERTY(QString scheduleError MEMBER m_scheduleError NOTIFY errorsChanged)
    Q_PROPERTY(QString fromError MEMBER m_fromError NOTIFY errorsChanged)
    Q_PROPERTY(QString lastDayError MEMBER m_lastDayError NOTIFY errorsChanged)

public:
    enum Rhythm { Daily, OnWeekdays, EveryDays, EveryWeeks, EveryMonths, AsNeeded };
    Q_ENUM(Rhythm)

    RoutineEditor(Diary &diary, Notice &notice, QObject *parent = nullptr);

    bool isOpen() const { return m_isOpen; }
    bool isNew() const { return m_regimen.uid.empty(); }
    QString name() const { return m_name; }
    /// A name that says how much ("D3 1000 IU") fills in the amounts, as long as nobody typed any.
    void setName(const QString &name);
    AmountFieldModel *amounts() { return &m_amounts; }

    void beginNew(Day day, const QString &name = {}, RegimenKind kind = RegimenKind::supplement);
    /// The change holds from the day on; the days before keep what held then.
    void beginChange(const Regimen &regimen, Day day);
    Q_INVOKABLE bool save();
    Q_INVOKABLE void cancel();

signals:
    void isOpenChanged();
    void fieldsChanged();
    void errorsChanged();

private:
    void begin(Regimen regimen, RegimenVersion version, Day day);
    void showSchedule(const Schedule &schedule);
    void setOpen(bool isOpen);
    void clearErrors();
    std::optional<RegimenVersion> readFields();
    bool readDay(const QString &text, Day &day, QString &error) const;
    bool readSchedule(Schedule &schedule);
    void showRefusal(RegimenError refusal);
    void fillAmounts();

    Diary &m_diary;
    Notice &m_notice;
    Regimen m_regimen;
    RegimenVersion m_before; ///< what the form was filled with
    AmountFieldModel m_amounts;
    NutrientAmounts m_filledAmounts; ///< by this program, not by hand
    QString m_name, m_dose, m_every, m_from, m_lastDay;
    QString m_nameError, m_doseError, m_scheduleError, m_fromError, m_lastDayError;
    Rhythm m_rhythm = Daily;
    int m_partsOfDay = 0;                                      ///< bit set, one bit for each of allPartsOfDay
    int m_weekdays = 0;                                        ///< bit set, Monday first
    int m_treatment = static_cast<int>(TreatmentClass::other); ///< of a medicine
    bool m_isMedicine = false;
    bool m_isOpen = false;
};

} // namespace osteon
