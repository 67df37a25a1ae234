// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/options.h"
#include "catalogue/catalogue.h"
#include "storage/journal.h"
#include "ui/diary.h"
#include "ui/views.h"

#include <expected>
#include <memory>

namespace osteon {

/// What lives as long as the window: the open files, and the view models over them.
class Session
{
public:
    /// Opens the journal and the catalogue; one sentence where that cannot be done.
    static std::expected<std::unique_ptr<Session>, QString> open(const Options &options,
                                                                 NameLanguage language);

    Views &views() { return m_views; }
    Diary &diary() { return m_diary; }
    /// Whether the user's own journal has just been made, so that nobody has used it yet.
    bool isFirst() const { return m_isFirst; }

private:
    Session(Journal journal, Catalogue catalogue, Clock clock, bool isFirst);

    bool m_isFirst;
    Journal m_journal;
    Catalogue m_catalogue;
    Diary m_diary;
    Views m_views;
};

} // namespace osteon
