// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/saved_meal.h"
#include "ui/diary.h"
#include "ui/notice.h"

#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace osteon {

/// The form in which a saved meal is logged again: how many servings of it, and as which meal of the day
/// shown.
class MealLogger : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY isOpenChanged)
    Q_PROPERTY(QString name READ name NOTIFY isOpenChanged)
    Q_PROPERTY(QString day READ day NOTIFY isOpenChanged)
    Q_PROPERTY(QString servings MEMBER m_servings NOTIFY fieldsChanged)
    Q_PROPERTY(int meal MEMBER m_at NOTIFY fieldsChanged)
    Q_PROPERTY(QString preview READ preview NOTIFY fieldsChanged)
    Q_PROPERTY(QString error READ error NOTIFY errorChanged)

public:
    static constexpr int noMeal = -1; ///< else the number of the meal

    MealLogger(Diary &diary, Notice &notice, QObject *parent = nullptr);

    bool isOpen() const { return m_isOpen; }
    QString name() const;
    QString day() const;     ///< "Monday, 23 November"
    QString preview() const; ///< what that many servings would add; empty where the number is none
    QString error() const { return m_error; }

    void begin(SavedMeal meal, Day day);
    Q_INVOKABLE bool save();
    Q_INVOKABLE void cancel();

signals:
    void isOpenChanged();
    void fieldsChanged();
    void errorChanged();

private:
    void setOpen(bool isOpen);
    void refuse(const QString &sentence);
    std::optional<ServingCount> count() const;
    std::vector<IntakeEntry> entries(ServingCount count) const;

    Diary &m_diary;
    Notice &m_notice;
    SavedMeal m_meal;
    Day m_day{};
    QString m_servings, m_error;
    int m_at = noMeal;
    bool m_isOpen = false;
};

} // namespace osteon
