// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/pseudo_language.h"

#include "qml/item_tree.h"

#include <QAccessible>
#include <QLocale>
#include <QQuickItem>
#include <QRegularExpression>

#include <algorithm>
#include <string_view>

namespace osteon::test {

namespace {

constexpr std::u16string_view plainLetters = u"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
constexpr std::u16string_view accentedLetters = u"àƀçđéƒğĥîĵķļɱñöþɋŕšţûṽŵẋýžÀƁÇĐÉƑĞĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽ";
static_assert(plainLetters.size() == accentedLetters.size());

QChar accented(QChar letter)
{
    const std::size_t at = plainLetters.find(letter.unicode());
    return at == std::u16string_view::npos ? letter : QChar(accentedLetters[at]);
}

/// "dddd, d MMMM", which QLocale fills in.
bool isDatePattern(const QString &phrase)
{
    static const QRegularExpression pattern(QStringLiteral("^[dMy]+([ ,.]+[dMy]+)*$"));
    return pattern.match(phrase).hasMatch();
}

/// What is filled in and what is markup: neither is a word of the phrase.
bool isKept(const QString &piece)
{
    return piece.size() > 1;
}

QStringList shownAsItIs(const QStringList &data)
{
    QStringList all = data;
    for (int month = 1; month <= 12; ++month) {
        all << QLocale().monthName(month) << QLocale().monthName(month, QLocale::ShortFormat);
    }
    for (int day = 1; day <= 7; ++day) {
        all << QLocale().dayName(day) << QLocale().dayName(day, QLocale::ShortFormat);
    }
    const QString listed = QLocale().createSeparatedList({QStringLiteral("1"), QStringLiteral("2")});
    all << listed.mid(1, listed.size() - 2).trimmed(); // "and"
    std::ranges::sort(all, std::ranges::greater(), [](const QString &text) { return text.size(); });
    all.removeAll(QString());
    return all;
}

/// The first word in plain letters; empty where there is none.
QString plainWordIn(const QString &text)
{
    static const QRegularExpression word(QStringLiteral("[a-zA-Z]{2,}"));
    return word.match(text).captured();
}

/// The first word in plain letters that is no part of the data.
QString untranslatedWordIn(QString text, const QStringList &data)
{
    text.remove(QChar(0x200B)); // where the line of a path may be broken
    for (const QString &known : data) {
        if (plainWordIn(text).isEmpty()) { // as nearly all are from the beginning
            return {};
        }
        if (text.contains(known)) {
            const QString whole =
                QStringLiteral("(?<![a-zA-Z])%1(?![a-zA-Z])").arg(QRegularExpression::escape(known));
            text.remove(QRegularExpression(whole));
        }
    }
    return plainWordIn(text);
}

/// What a screen reader says of it; empty where it says nothing.
QString spokenOf(QQuickItem &item)
{
    const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&item);
    return interface == nullptr ? QString()
                                : interface->text(QAccessible::Name) + QLatin1Char(' ') +
                                      interface->text(QAccessible::Description);
}

} // namespace

QString PseudoLanguage::translate(const char *context, const char *sourceText, const char *disambiguation,
                                  int n) const
{
    Q_UNUSED(context)
    Q_UNUSED(disambiguation)
    Q_UNUSED(n)
    return inPseudoLanguage(QString::fromUtf8(sourceText));
}

QString inPseudoLanguage(const QString &phrase)
{
    if (isDatePattern(phrase)) {
        return phrase;
    }
    static const QRegularExpression pieces(QStringLiteral("%L?[0-9n]|</?[a-z][^>]*>|&\\w+;|."),
                                           QRegularExpression::DotMatchesEverythingOption);
    QString translated;
    int letters = 0;
    auto match = pieces.globalMatch(phrase);
    while (match.hasNext()) {
        const QString piece = match.next().captured();
        translated += isKept(piece) ? piece : QString(accented(piece.front()));
        letters += piece.front().isLetter() ? 1 : 0;
    }
    if (letters == 0) {
        return phrase; // "%1 %", ", ": only signs
    }
    const int longer = (2 * letters + 4) / 5;
    QString tail;
    for (int place = 0; place < longer; ++place) {
        tail += place % 8 == 0 ? QStringLiteral(" ö") : QStringLiteral("ö"); // in words, as people write
    }
    return QStringLiteral("‹ ") + translated + tail +
           QStringLiteral(" ›"); // a line may be broken beside these
}

QStringList untranslatedTexts(QQuickItem &root, const QStringList &data)
{
    const QStringList known = shownAsItIs(data);
    QStringList faults;
    for (const QQuickItem *text : visibleTexts(root)) {
        if (const QString word = untranslatedWordIn(plainText(*text), known); !word.isEmpty()) {
            faults << "not translated: '" + word + "' in " + described(*text);
        }
    }
    for (QQuickItem *item : visibleItems(root)) {
        if (const QString word = untranslatedWordIn(spokenOf(*item), known); !word.isEmpty()) {
            faults << "not translated for a screen reader: '" + word + "' in " + described(*item);
        }
    }
    return faults;
}

} // namespace osteon::test
