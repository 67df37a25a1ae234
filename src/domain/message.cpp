// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/message.h"

#include <cstring>

namespace osteon {

/// In English, whatever the locale: the translators have these words.
Message Message::ofSystem(int error)
{
    const char *words = ::strerrordesc_np(error);
    return quoted(words != nullptr ? words : "error " + std::to_string(error));
}

Message Message::with(Argument argument) const
{
    Message message = *this;
    message.m_arguments.push_back(std::move(argument));
    return message;
}

/// In one go, because an argument may be the name of a file with a '%2' in it.
std::string Message::in(const Translate &translate, const WriteNumber &writeNumber) const
{
    if (m_text.empty()) {
        return {};
    }
    const auto filling = [&](const Argument &argument) {
        if (const auto *part = std::get_if<Message>(&argument)) {
            return part->in(translate, writeNumber);
        }
        const auto *number = std::get_if<std::int64_t>(&argument);
        return number != nullptr ? writeNumber(*number) : std::get<std::string>(argument);
    };
    const std::string pattern = translate(m_text);
    std::string text;
    for (std::size_t at = 0; at < pattern.size(); ++at) {
        const bool isPlace = pattern[at] == '%' && at + 1 < pattern.size() && pattern[at + 1] >= '1';
        const std::size_t place =
            isPlace ? static_cast<std::size_t>(pattern[at + 1] - '1') : m_arguments.size();
        if (place < m_arguments.size()) {
            text += filling(m_arguments[place]);
            ++at;
        } else {
            text += pattern[at];
        }
    }
    return text;
}

std::string Message::english() const
{
    return in([](const std::string &text) { return text; },
              [](std::int64_t number) { return std::to_string(number); });
}

} // namespace osteon
