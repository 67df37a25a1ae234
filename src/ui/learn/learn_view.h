// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "ui/learn/learn_models.h"

namespace osteon {

/// The page 'Learn': topics to read, with the publications they rest on, and a glossary.
class LearnView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(int current READ current NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(bool isGlossary READ isGlossary NOTIFY changed)
    Q_PROPERTY(osteon::TopicModel *topics READ topics CONSTANT)
    Q_PROPERTY(osteon::BlockModel *blocks READ blocks CONSTANT)
    Q_PROPERTY(osteon::ReferenceModel *references READ references CONSTANT)
    Q_PROPERTY(osteon::GlossaryModel *glossary READ glossary CONSTANT)

public:
    explicit LearnView(const Catalogue &catalogue, QObject *parent = nullptr);

    /// Says everything anew, in the language and the units of now.
    void retell();

    int current() const { return m_current; } ///< the place in `topics`; the last one is the glossary
    QString title() const;
    QString summary() const;
    bool isGlossary() const { return m_current == glossaryPlace(); }
    TopicModel *topics() { return &m_topics; }
    BlockModel *blocks() { return &m_blocks; }
    ReferenceModel *references() { return &m_references; }
    GlossaryModel *glossary() { return &m_glossary; }

    /// Shows that topic; a place outside of the list shows the nearest.
    Q_INVOKABLE void open(int place);
    Q_INVOKABLE void openGlossary() { open(glossaryPlace()); }

signals:
    void changed();

private:
    void showContent();
    int glossaryPlace() const { return static_cast<int>(m_content.size()); }
    void fillTopics();
    void showCurrent();

    const Catalogue &m_catalogue;
    std::vector<LearnTopic> m_content;
    std::vector<GlossaryEntry> m_words;
    NumberedReferences m_numbered;
    TopicModel m_topics;
    BlockModel m_blocks;
    ReferenceModel m_references;
    GlossaryModel m_glossary;
    int m_current = 0;
};

} // namespace osteon
