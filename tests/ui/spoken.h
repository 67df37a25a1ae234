// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/language.h"

#include <QLocale>

namespace osteon::test {

/// The window's language until the end of the test.
struct Spoken
{
    explicit Spoken(const QString &code) : language(code) {}
    ~Spoken() { QLocale::setDefault(before); }
    Spoken(const Spoken &) = delete;
    Spoken &operator=(const Spoken &) = delete;

    QLocale before;
    Language language;
};

} // namespace osteon::test
