// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notice.h"

#include "ui/words.h"

#include <chrono>

namespace osteon {

namespace {

constexpr auto shownFor = std::chrono::seconds(10);

} // namespace

Notice::Notice(Diary &diary, QObject *parent) : QObject(parent), m_diary(diary)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(shownFor);
    connect(&m_timer, &QTimer::timeout, this, &Notice::dismiss);
    connect(&diary, &Diary::failed, this, [this](const QString &sentence) { say(sentence, Kind::failure); });
    connect(&diary, &Diary::undone, this,
            [this](const QString &title) { say(Words::undone(title), Kind::plain); });
    connect(&diary, &Diary::retold, this, &Notice::dismiss); // it stands in the language of before
    connect(&diary, &Diary::nothingToUndo, this,
            [this] { say(tr("There is nothing to take back."), Kind::plain); });
    if (const QString fault = diary.importedFoodFault(); !fault.isEmpty()) { // found before anybody listened
        say(fault, Kind::failure);
    }
}

void Notice::sayDone(const QString &text)
{
    say(text, Kind::undoable);
}

void Notice::undo()
{
    m_diary.undo();
}

void Notice::dismiss()
{
    say({}, Kind::plain);
}

/// A screen reader reads out what comes on screen. So that it reads a second sentence too, and the same one
/// again, the bar goes before it says it.
void Notice::say(const QString &text, Kind kind)
{
    if (!m_text.isEmpty() && !text.isEmpty()) {
        m_text.clear();
        emit textChanged();
    }
    m_text = text;
    m_kind = kind;
    if (text.isEmpty() || kind == Kind::failure) {
        m_timer.stop();
    } else {
        m_timer.start();
    }
    emit textChanged();
}

} // namespace osteon
