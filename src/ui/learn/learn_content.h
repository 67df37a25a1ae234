// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/target.h"
#include "ui/learn/scene.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <vector>

namespace osteon {

/// One drawing of a figure, with what it shows.
struct LearnPanel
{
    Scene scene = Scene::none;
    QString title;
    QString text;

    friend bool operator==(const LearnPanel &, const LearnPanel &) = default;
};

/// One figure of a source: "1200 mg", for "women from 51".
struct LearnAmount
{
    QString amount;
    QString forWhom;
    QString source;
    QString reference; ///< its key; empty for the article, which is no publication

    friend bool operator==(const LearnAmount &, const LearnAmount &) = default;
};

enum class LearnBlockKind { heading, paragraph, point, caution, figure, amounts };

/// A piece of a topic, from top to bottom.
struct LearnBlock
{
    LearnBlockKind kind{};
    QString text;                       ///< of a figure: what a screen reader says of it
    QStringList references{};           ///< keys of the catalogue's references that bear the text out
    std::vector<LearnPanel> panels{};   ///< of a figure
    std::vector<LearnAmount> amounts{}; ///< of a list of amounts

    friend bool operator==(const LearnBlock &, const LearnBlock &) = default;
};

struct LearnTopic
{
    QString key; ///< "cells"
    QString title;
    QString summary; ///< what it answers, in one line
    std::vector<LearnBlock> blocks;
};

struct GlossaryEntry
{
    QString term;
    QString meaning;
    QStringList references;

    friend bool operator==(const GlossaryEntry &, const GlossaryEntry &) = default;
};

/// The texts of the page 'Learn', in the language of the program. Whoever changes one: each statement that
/// could be doubted names a reference, and says no more than that does.
class LearnContent
{
    Q_DECLARE_TR_FUNCTIONS(LearnContent)

public:
    /// All topics. The presets give the figures, so that Learn never says another number than the targets.
    static std::vector<LearnTopic> topics(const std::vector<TargetPreset> &presets);
    /// All words, by alphabet.
    static std::vector<GlossaryEntry> glossary();

private:
    using Presets = std::vector<TargetPreset>;
    static LearnTopic whyBoneChanges();
    static LearnTopic cells();
    static LearnBlock remodelling();
    static LearnTopic signal();
    static LearnTopic food(const Presets &presets);
    static std::vector<LearnBlock> calcium(const Presets &presets);
    static std::vector<LearnBlock> vitaminD(const Presets &presets);
    static std::vector<LearnBlock> magnesium(const Presets &presets);
    static std::vector<LearnBlock> vitaminK();
    static std::vector<LearnBlock> whatToKeepLow(const Presets &presets);
    static LearnTopic movement(const Presets &presets);
    static LearnTopic forTheDoctor();
    static std::vector<GlossaryEntry> wordsOfTheArticle();
    static std::vector<GlossaryEntry> wordsOfTheCells();
    static std::vector<GlossaryEntry> wordsOfTheLaboratory();
    static std::vector<GlossaryEntry> wordsOfFood();
    static std::vector<GlossaryEntry> wordsOfMovement();
};

// Shorthand, so that the texts can be read as text.
inline LearnBlock heading(const QString &text)
{
    return {.kind = LearnBlockKind::heading, .text = text};
}
inline LearnBlock paragraph(const QString &text, const QStringList &references = {})
{
    return {.kind = LearnBlockKind::paragraph, .text = text, .references = references};
}
inline LearnBlock point(const QString &text, const QStringList &references = {})
{
    return {.kind = LearnBlockKind::point, .text = text, .references = references};
}
inline LearnBlock caution(const QString &text, const QStringList &references = {})
{
    return {.kind = LearnBlockKind::caution, .text = text, .references = references};
}
inline LearnBlock figure(const QString &description, std::vector<LearnPanel> panels)
{
    return {.kind = LearnBlockKind::figure, .text = description, .panels = std::move(panels)};
}
inline LearnBlock amounts(const QString &name, std::vector<LearnAmount> amounts)
{
    return {.kind = LearnBlockKind::amounts, .text = name, .amounts = std::move(amounts)};
}

} // namespace osteon
