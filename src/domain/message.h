// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

/// Read by lupdate, which takes it for Q_DECLARE_TR_FUNCTIONS: the name under which translators find the
/// texts.
#define OSTEON_DECLARE_TR_FUNCTIONS(context)

namespace osteon {

/// What a person is told, or a part of it, not yet in a language: an English text with places for its
/// arguments. osteon-cli says it in English, the window in its own language.
class Message
{
    OSTEON_DECLARE_TR_FUNCTIONS(Message)

public:
    /// Says the text in another language; it may give back the text itself.
    using Translate = std::function<std::string(const std::string &)>;
    using WriteNumber = std::function<std::string(std::int64_t)>;

    /// Says nothing.
    Message() = default;

    /// %1 to %9 are the places of the arguments. The translators find what is written here.
    template <std::size_t size>
    static Message tr(const char (&english)[size])
    {
        return Message(std::string(english, size - 1));
    }
    /// Words of the system or of a library; known ones have a translation, others stay as they are.
    static Message quoted(std::string words) { return Message(std::move(words)); }
    /// What the operating system says of an error, an errno.
    static Message ofSystem(int error);

    /// Fills the next place.
    Message arg(std::string_view text) const { return with(std::string(text)); }
    Message arg(std::integral auto number) const { return with(static_cast<std::int64_t>(number)); }
    Message arg(const Message &part) const { return with(part); }

    bool isEmpty() const { return m_text.empty(); }
    std::string in(const Translate &translate, const WriteNumber &writeNumber) const;
    std::string english() const;

private:
    using Argument = std::variant<std::string, std::int64_t, Message>;

    explicit Message(std::string text) : m_text(std::move(text)) {}
    Message with(Argument argument) const;

    std::string m_text;
    std::vector<Argument> m_arguments;
};

} // namespace osteon
