// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diary.h"

#include <QtQml/qqmlregistration.h>

namespace osteon {

/// A day in whatever words and order the one-line log takes, with nothing else beside it; a later one than
/// today only as 2026-11-20.
std::optional<Day> dayFromWords(const QString &text, Day today);
/// "20 Nov 2026", as people write it, where that is read back as the same day; else 2026-11-20.
QString writtenDay(Day day, Day today);

/// A field for a day, written as one would say it: "20 Nov", "yesterday", "mon", "2026-11-20"; or chosen with
/// arrows, day by day.
class DayField : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed)
    Q_PROPERTY(QString hint READ hint NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)
    Q_PROPERTY(bool hasLater READ hasLater NOTIFY changed)

public:
    explicit DayField(const Diary &diary, QObject *parent = nullptr);

    QString text() const { return m_text; }
    QString hint() const; ///< the day in full words, where the text is one
    QString error() const { return m_error; }
    bool hasLater() const; ///< whether there is a later day to step to
    /// The day that the text means; none where it is no day from 1900 to today.
    std::optional<Day> day() const;

    void setText(const QString &text);
    void setDay(Day day);
    void setError(const QString &error);
    /// As day(), and where there is none says so at the field.
    std::optional<Day> accepted();

    /// Some days on or back, from the day of the text, else from today.
    Q_INVOKABLE void step(int days);

signals:
    void changed();

private:
    const Diary &m_diary;
    QString m_text;
    QString m_error;
};

} // namespace osteon
