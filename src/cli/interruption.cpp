// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/interruption.h"

#include <csignal>

namespace osteon::cli {

namespace {

volatile std::sig_atomic_t isInterrupted = 0;

} // namespace

Progress untilInterrupted()
{
    std::signal(SIGINT, [](int) { isInterrupted = 1; });
    return [](double) { return isInterrupted == 0; };
}

} // namespace osteon::cli
