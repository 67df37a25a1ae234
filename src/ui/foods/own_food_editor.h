// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diary.h"
#include "ui/foods/label_field_model.h"
#include "ui/foods/measure_field_model.h"
#include "ui/notice.h"

#include <QtQml/qqmlregistration.h>

namespace osteon {

/// The form for a food that somebody types from its label. What was logged of it is a copy and never changes.
class OwnFoodEditor : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY isOpenChanged)
    Q_PROPERTY(bool isNew READ isNew NOTIFY isOpenChanged)
    Q_PROPERTY(bool isArchived READ isArchived NOTIFY isOpenChanged)
    Q_PROPERTY(QStringList otherFoods READ otherFoods NOTIFY isOpenChanged)
    Q_PROPERTY(QString name MEMBER m_name NOTIFY fieldsChanged)
    Q_PROPERTY(int basis MEMBER m_basis NOTIFY fieldsChanged)
    Q_PROPERTY(QString servingGrams MEMBER m_servingGrams NOTIFY fieldsChanged)
    Q_PROPERTY(QString servingMillilitres MEMBER m_servingMillilitres NOTIFY fieldsChanged)
    Q_PROPERTY(int dailyValues READ dailyValues WRITE setDailyValues NOTIFY fieldsChanged)
    Q_PROPERTY(QString dailyValueSource READ dailyValueSource NOTIFY fieldsChanged)
    Q_PROPERTY(osteon::LabelFieldModel *figures READ figures CONSTANT)
    Q_PROPERTY(osteon::MeasureFieldModel *measures READ measures CONSTANT)
    Q_PROPERTY(QString nameError MEMBER m_nameError NOTIFY errorsChanged)
    Q_PROPERTY(QString gramsError MEMBER m_gramsError NOTIFY errorsChanged)
    Q_PROPERTY(QString millilitresError MEMBER m_millilitresError NOTIFY errorsChanged)

public:
    OwnFoodEditor(Diary &diary, Notice &notice, QObject *parent = nullptr);

    bool isOpen() const { return m_isOpen; }
    bool isNew() const { return m_food.uid.empty(); }
    bool isArchived() const { return m_food.isArchived; }
    QStringList otherFoods() const; ///< names of those this one can be merged into
    int dailyValues() const { return m_dailyValues; }
    void setDailyValues(int rule);
    QString dailyValueSource() const;
    LabelFieldModel *figures() { return &m_figures; }
    MeasureFieldModel *measures() { return &m_measures; }

    void beginNew(const QString &name);
    void beginChange(const OwnFood &food);
    Q_INVOKABLE bool save();
    Q_INVOKABLE void cancel();
    /// Whether the food is offered any more; what was logged of it stays.
    Q_INVOKABLE void setArchived(bool isArchived);
    Q_INVOKABLE void remove();
    /// Makes the food one with another of `otherFoods`, which stands for both from now on.
    Q_INVOKABLE void mergeInto(int other);

signals:
    void isOpenChanged();
    void fieldsChanged();
    void errorsChanged();
    /// A food was stored under this name; the form was opened for another one, or for none.
    void saved(const QString &name, const QString &askedName);

private:
    void begin(OwnFood food);
    void setOpen(bool isOpen);
    void clearErrors();
    std::optional<OwnFood> readFields();
    bool readName(OwnFood &food);
    bool readServing(OwnFood &food);
    void showRefusal(const OwnFoodRefusal &refusal);
    bool isNameInUse(const OwnFood &food) const;
    std::vector<OwnFood> others() const;

    Diary &m_diary;
    Notice &m_notice;
    OwnFood m_food; ///< as it is stored
    LabelFieldModel m_figures;
    MeasureFieldModel m_measures;
    QString m_askedName; ///< what the form was opened with
    QString m_name, m_servingGrams, m_servingMillilitres;
    QString m_nameError, m_gramsError, m_millilitresError;
    int m_basis = 0;       ///< index into allLabelBases
    int m_dailyValues = 0; ///< index into allDailyValueRules
    bool m_isOpen = false;
};

} // namespace osteon
