// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chip_model.h"
#include "ui/diary.h"
#include "ui/line_context.h"
#include "ui/notice.h"

#include <QtQml/qqmlregistration.h>

namespace osteon {

/// The line that logs anything: its text, what was understood of it, and saving all of it or nothing.
class LogLine : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(osteon::ChipModel *chips READ chips CONSTANT)
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY currentChanged)
    Q_PROPERTY(QString effect READ effect NOTIFY readingChanged)
    Q_PROPERTY(QString dayText READ dayText NOTIFY readingChanged)
    Q_PROPERTY(QString refusal READ refusal NOTIFY refusalChanged)

public:
    LogLine(Diary &diary, Notice &notice, QObject *parent = nullptr);

    QString text() const { return m_text; }
    ChipModel *chips() { return &m_chips; }
    int current() const { return m_current; } ///< the chip that Down changes; -1 without chips
    QString effect() const;                   ///< "calcium +402 mg": what saving will add; may be empty
    QString dayText() const; ///< the day the line names, where it is not the day that is shown
    QString refusal() const { return m_refusal; } ///< why Enter saved nothing; empty otherwise

    void setText(const QString &text);
    void setCurrent(int row);
    void setDay(Day day); ///< the day an entry gets where the line names none

    /// Makes the chip current that the text cursor stands in. The position is in UTF-16 units, as Qt counts.
    Q_INVOKABLE void followCursor(int position);
    Q_INVOKABLE bool chooseNext(int step);
    Q_INVOKABLE bool chooseNextOf(int row, int step);
    /// Replaces the misunderstood words of that chip by one of its suggestions.
    Q_INVOKABLE void takeSuggestion(int row, const QString &name);
    /// Asks for the form of an own food of that name, because no food has it.
    Q_INVOKABLE void addOwnFood(int row);
    /// Asks for the form of a routine of that name.
    Q_INVOKABLE void addRoutine(int row);
    /// The form was saved: its food stands where the unknown name was.
    void takeOwnFood(const QString &name, const QString &unknownName);
    Q_INVOKABLE bool save();
    Q_INVOKABLE void clear();
    Q_INVOKABLE bool canSave() const;

signals:
    void textChanged();
    void currentChanged();
    void readingChanged();
    void refusalChanged();
    void saved();
    void ownFoodAsked(const QString &name);
    void routineAsked(const QString &name, bool isMedicine);

private:
    void readAgain();
    void setCautions();
    bool refuseTicked();
    std::vector<ReadDose> doses() const;
    void refuse(const QString &sentence);
    bool refuseProblem();
    bool refuseImpossible(const std::vector<DiaryEntry> &entries);
    std::vector<DiaryEntry> entries() const;

    Diary &m_diary;
    Notice &m_notice;
    LineContext m_context;
    ChipModel m_chips;
    QString m_text;
    QString m_refusal;
    Day m_day;
    Day m_readDay;
    int m_current = -1;
    bool m_isSaving = false;
};

} // namespace osteon
