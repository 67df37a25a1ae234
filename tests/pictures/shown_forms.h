// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views.h"

#include <QString>

#include <functional>
#include <vector>

namespace osteon {

/// What can lie over a page: a form, a list, a screen of the first run.
struct ShownForm
{
    QString name;
    QString page; ///< that it lies over
    std::function<void()> open;
    std::function<void()> close;
};

/// All of them, opened as a person would find them.
std::vector<ShownForm> shownForms(Views &views);

} // namespace osteon
