// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/options.h"
#include "catalogue/catalogue.h"
#include "storage/journal.h"
#include "ui/diary.h"
#include "ui/notice.h"
#include "ui/today_view.h"
#include "ui/week_view.h"

#include <expected>
#include <memory>

namespace osteon {

/// What lives as long as the window: the open files, and the view models over them.
class Session
{
public:
    /// Opens the journal and the catalogue; one sentence where that cannot be done.
    static std::expected<std::unique_ptr<Session>, QString> open(const Options &options);

    TodayView &today() { return m_today; }
    WeekView &week() { return m_week; }
    Notice &notice() { return m_notice; }

private:
    Session(Journal journal, Catalogue catalogue, Clock clock);

    Journal m_journal;
    Catalogue m_catalogue;
    Diary m_diary;
    Notice m_notice;
    TodayView m_today;
    WeekView m_week;
};

} // namespace osteon
