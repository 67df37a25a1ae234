// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learn/learn_view.h"

#include <algorithm>

namespace osteon {

namespace {

QStringList referencesIn(const LearnTopic &topic)
{
    QStringList keys;
    for (const LearnBlock &block : topic.blocks) {
        keys << block.references;
        std::ranges::transform(block.amounts, std::back_inserter(keys), &LearnAmount::reference);
    }
    return keys;
}

QStringList referencesIn(const std::vector<GlossaryEntry> &words)
{
    QStringList keys;
    for (const GlossaryEntry &entry : words) {
        keys << entry.references;
    }
    return keys;
}

} // namespace

LearnView::LearnView(const Catalogue &catalogue, QObject *parent)
    : QObject(parent), m_catalogue(catalogue), m_content(LearnContent::topics(catalogue.targetPresets())),
      m_words(LearnContent::glossary()), m_numbered(catalogue.references(), m_content, m_words)
{
    showContent();
}

void LearnView::retell()
{
    m_content = LearnContent::topics(m_catalogue.targetPresets());
    m_words = LearnContent::glossary();
    showContent();
}

QString LearnView::title() const
{
    return m_topics.rows()[static_cast<std::size_t>(m_current)].title;
}

QString LearnView::summary() const
{
    return m_topics.rows()[static_cast<std::size_t>(m_current)].summary;
}

void LearnView::open(int place)
{
    const int nearest = std::clamp(place, 0, glossaryPlace());
    if (nearest != m_current) {
        m_current = nearest;
        showCurrent();
    }
}

void LearnView::showContent()
{
    m_glossary.setEntries(m_words, m_numbered);
    fillTopics();
    showCurrent();
}

void LearnView::fillTopics()
{
    std::vector<TopicRow> rows;
    for (const LearnTopic &topic : m_content) {
        rows.push_back({topic.key, topic.title, topic.summary});
    }
    rows.push_back(
        {QStringLiteral("glossary"), tr("Words"), tr("What the words in letters and on packets mean")});
    m_topics.setRows(std::move(rows));
}

void LearnView::showCurrent()
{
    if (isGlossary()) {
        m_blocks.clear();
        m_references.show(referencesIn(m_words), m_numbered);
    } else {
        const LearnTopic &topic = m_content[static_cast<std::size_t>(m_current)];
        m_blocks.show(topic, m_numbered);
        m_references.show(referencesIn(topic), m_numbered);
    }
    emit changed();
}

} // namespace osteon
