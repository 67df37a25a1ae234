// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <filesystem>
#include <tuple>
#include <vector>

namespace osteon::test {

/// A phrase, and what it is in the language of the file.
struct Message
{
    QString context;
    QString source;
    QString comment;
    QStringList translations;
    bool isPlural = false;
    bool isFinished = true;

    auto key() const { return std::tie(context, source, comment); }
};

/// The phrases of a file for translators.
std::vector<Message> messagesOf(const std::filesystem::path &path);

} // namespace osteon::test
