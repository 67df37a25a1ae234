// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/amount_field_model.h"
#include "ui/day_field.h"
#include "ui/diary.h"
#include "ui/notice.h"

#include <QtQml/qqmlregistration.h>

namespace osteon {

/// The form in which one entry is changed. What is wrong is said at the field it is about.
class EntryEditor : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY isOpenChanged)
    Q_PROPERTY(bool isIntake READ isIntake NOTIFY isOpenChanged)
    Q_PROPERTY(bool hasMeal READ hasMeal NOTIFY isOpenChanged)
    Q_PROPERTY(bool hasPortion READ hasPortion NOTIFY isOpenChanged)
    Q_PROPERTY(bool isFavourite READ isFavourite NOTIFY favouriteChanged)
    Q_PROPERTY(QString name MEMBER m_name NOTIFY fieldsChanged)
    Q_PROPERTY(QString note MEMBER m_note NOTIFY fieldsChanged)
    Q_PROPERTY(int meal MEMBER m_meal NOTIFY fieldsChanged)
    Q_PROPERTY(QString portion MEMBER m_portion NOTIFY fieldsChanged)
    Q_PROPERTY(QString minutes MEMBER m_minutes NOTIFY fieldsChanged)
    Q_PROPERTY(int intensity MEMBER m_intensity NOTIFY fieldsChanged)
    Q_PROPERTY(QString preview READ preview NOTIFY fieldsChanged)
    Q_PROPERTY(osteon::DayField *day READ day CONSTANT)
    Q_PROPERTY(osteon::AmountFieldModel *amounts READ amounts CONSTANT)
    Q_PROPERTY(QString nameError MEMBER m_nameError NOTIFY errorsChanged)
    Q_PROPERTY(QString noteError MEMBER m_noteError NOTIFY errorsChanged)
    Q_PROPERTY(QString portionError MEMBER m_portionError NOTIFY errorsChanged)
    Q_PROPERTY(QString minutesError MEMBER m_minutesError NOTIFY errorsChanged)

public:
    EntryEditor(Diary &diary, Notice &notice, QObject *parent = nullptr);

    bool isOpen() const { return m_isOpen; }
    bool isIntake() const { return std::holds_alternative<IntakeEntry>(m_entry); }
    bool hasMeal() const;
    /// A portion that was weighed: changing it rescales every amount of the entry.
    bool hasPortion() const;
    /// Whether what was taken is one of its owner's favourites.
    bool isFavourite() const;
    /// What the portion as typed would give; empty where it is no portion.
    QString preview() const;
    DayField *day() { return &m_day; }
    AmountFieldModel *amounts() { return &m_amounts; }

    /// As it was when the form was opened.
    const DiaryEntry &entry() const { return m_entry; }

    void begin(const DiaryEntry &entry);
    /// At once, whatever else is in the form.
    Q_INVOKABLE void setFavourite(bool isFavourite);
    Q_INVOKABLE bool save();
    Q_INVOKABLE void cancel();

signals:
    void isOpenChanged();
    void favouriteChanged();
    void fieldsChanged();
    void errorsChanged();

private:
    void setOpen(bool isOpen);
    void clearErrors();
    bool readFields(DiaryEntry &entry);
    bool readFields(IntakeEntry &entry);
    bool readFields(ExerciseSession &session);
    bool readPortion(IntakeEntry &entry);
    void showRefusal(const EntryRefusal &refusal);
    void showTextRefusal(EntryError error);

    Diary &m_diary;
    Notice &m_notice;
    DiaryEntry m_entry;
    DayField m_day;
    AmountFieldModel m_amounts;
    QString m_name, m_portion, m_minutes, m_note;
    QString m_nameError, m_portionError, m_minutesError, m_noteError;
    int m_meal = -1; ///< index into allMeals; -1 for none
    int m_intensity = 1;
    bool m_isOpen = false;
};

/// The amounts of a portion of another size, from what was stored: exact where the food in the catalogue is
/// still the one the entry was made from, else in proportion.
NutrientAmounts rescaled(const IntakeEntry &entry, PortionMass portion, const Catalogue &catalogue);

} // namespace osteon
