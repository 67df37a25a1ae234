// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/saved_meal.h"
#include "ui/diary.h"
#include "ui/notice.h"

#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace osteon {

/// The form in which what was logged gets a name, to be logged again as a whole, and in which a saved meal is
/// renamed or deleted. What was logged with it is entries of their own and never changes.
class SavedMealEditor : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY isOpenChanged)
    Q_PROPERTY(bool isNew READ isNew NOTIFY mealChanged)
    Q_PROPERTY(QStringList items READ items NOTIFY mealChanged)
    Q_PROPERTY(QString totals READ totals NOTIFY mealChanged)
    Q_PROPERTY(QString name MEMBER m_name NOTIFY fieldsChanged)
    Q_PROPERTY(QString servings MEMBER m_servings NOTIFY fieldsChanged)
    Q_PROPERTY(QString nameError MEMBER m_nameError NOTIFY errorsChanged)
    Q_PROPERTY(QString servingsError MEMBER m_servingsError NOTIFY errorsChanged)

public:
    SavedMealEditor(Diary &diary, Notice &notice, QObject *parent = nullptr);

    bool isOpen() const { return m_isOpen; }
    bool isNew() const { return m_meal.uid.empty(); }
    QStringList items() const; ///< "Milk, whole, 200 ml": what is in it
    QString totals() const;    ///< see totalsText()

    /// A meal without uid is a new one.
    void begin(SavedMeal meal);
    Q_INVOKABLE bool save();
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void remove();

signals:
    void isOpenChanged();
    void mealChanged();
    void fieldsChanged();
    void errorsChanged();

private:
    void setOpen(bool isOpen);
    std::optional<SavedMeal> readFields();
    bool isNameInUse(const SavedMeal &meal) const;

    Diary &m_diary;
    Notice &m_notice;
    SavedMeal m_meal; ///< as it is stored, or was logged
    QString m_name, m_servings;
    QString m_nameError, m_servingsError;
    bool m_isOpen = false;
};

} // namespace osteon
