// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/copying.h"
#include "ui/day_field.h"
#include "ui/notice.h"

#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace osteon {

/// The form in which one entry, a meal or a whole day is logged again on another day.
class EntryCopier : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY isOpenChanged)
    Q_PROPERTY(QString from READ from NOTIFY isOpenChanged)
    Q_PROPERTY(QVariantList parts READ parts NOTIFY isOpenChanged)
    Q_PROPERTY(int part MEMBER m_part NOTIFY partChanged)
    Q_PROPERTY(QString summary READ summary NOTIFY partChanged)
    Q_PROPERTY(osteon::DayField *day READ day CONSTANT)

public:
    /// Parts of a day; the others are the numbers of the meals.
    static constexpr int wholeDay = -1;
    static constexpr int oneEntry = -2;

    EntryCopier(Diary &diary, Notice &notice, QObject *parent = nullptr);

    bool isOpen() const { return m_isOpen; }
    QString from() const;       ///< the day that is copied, in words
    QVariantList parts() const; ///< { text, value } of what there is to copy
    QString summary() const;    ///< the names of what would be copied
    DayField *day() { return &m_day; }

    void begin(Day from, int part);
    void begin(const DiaryEntry &entry);
    Q_INVOKABLE bool save();
    Q_INVOKABLE void cancel();

signals:
    void isOpenChanged();
    void partChanged();

private:
    void setOpen(bool isOpen);
    DiaryRecord recordOf(int part) const;
    std::vector<DiaryEntry> copies(int part, Day to) const;

    Diary &m_diary;
    Notice &m_notice;
    DayField m_day;
    DiaryRecord m_record;
    std::optional<DiaryEntry> m_entry; ///< where the form began with one
    Day m_from{};
    int m_part = wholeDay;
    bool m_isOpen = false;
};

} // namespace osteon
