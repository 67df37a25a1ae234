// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"

#include <QString>

#include <exception>

namespace osteon {

/// What the folders below say, in the language of the window.
QString inWords(const Message &message);

/// A machine that broke, as one sentence.
QString inWords(const std::exception &failure);

} // namespace osteon
