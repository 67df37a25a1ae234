// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTranslator>

class QQuickItem;

namespace osteon::test {

/// A language that nobody speaks: each phrase in brackets, with an accent on every letter and two fifths
/// longer, so that what is not translated is seen by its plain letters and what is cut off by its missing
/// bracket. Patterns of dates stay as they are.
class PseudoLanguage : public QTranslator
{
public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *sourceText, const char *disambiguation,
                      int n) const override;
};

/// "‹ Šàṽé öö ›" of "Save".
QString inPseudoLanguage(const QString &phrase);

/// The texts, and what is read out of controls, with a word in plain letters that is neither the name of a
/// day or month, nor the 'and' of QLocale's lists, nor part of one of `data`, which is shown as it was
/// written.
QStringList untranslatedTexts(QQuickItem &root, const QStringList &data);

} // namespace osteon::test
