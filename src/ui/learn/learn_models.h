// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/reference.h"
#include "ui/learn/learn_content.h"
#include "ui/row_model.h"

#include <QHash>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace osteon {

/// The publications that Learn refers to, numbered in the order in which the reader meets them.
class NumberedReferences
{
public:
    NumberedReferences() = default;
    NumberedReferences(const std::vector<Reference> &known, const std::vector<LearnTopic> &topics,
                       const std::vector<GlossaryEntry> &glossary);

    /// 1 for the first; 0 where there is no such publication.
    int numberOf(const QString &key) const { return m_numbers.value(key); }
    /// For QML: { number, name } each, in the order of their numbers.
    QVariantList linksTo(const QStringList &keys) const;
    /// In the order of their numbers.
    const std::vector<Reference> &all() const { return m_all; }

private:
    void add(const QStringList &keys, const std::vector<Reference> &known);

    QHash<QString, int> m_numbers;
    std::vector<Reference> m_all;
};

struct TopicRow
{
    QString key;
    QString title;
    QString summary;

    friend bool operator==(const TopicRow &, const TopicRow &) = default;
};

class TopicModel : public RowModel<TopicRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")

public:
    enum Role { keyRole = Qt::UserRole + 1, titleRole, summaryRole };

    using RowModel::RowModel;

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    void setRows(std::vector<TopicRow> rows) { replaceRows(std::move(rows)); }
};

struct BlockRow
{
    QString key;
    QString kind; ///< "heading", "paragraph", "point", "caution", "figure", "amounts"
    QString text;
    QVariantList links;   ///< { number, name }
    QVariantList panels;  ///< { scene, joinsNext, title, text }
    QVariantList amounts; ///< { amount, forWhom, source, links }

    friend bool operator==(const BlockRow &, const BlockRow &) = default;
};

class BlockModel : public RowModel<BlockRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")

public:
    enum Role { kindRole = Qt::UserRole + 1, textRole, linksRole, panelsRole, amountsRole };

    using RowModel::RowModel;

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    void show(const LearnTopic &topic, const NumberedReferences &references);
    void clear() { replaceRows({}); }
};

struct ReferenceRow
{
    QString key;
    int number = 0;
    QString text; ///< authors, title, journal, year and numbers, as it is copied

    friend bool operator==(const ReferenceRow &, const ReferenceRow &) = default;
};

class ReferenceModel : public RowModel<ReferenceRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")

public:
    enum Role { numberRole = Qt::UserRole + 1, textRole };

    using RowModel::RowModel;

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    /// Those with these keys, by number.
    void show(const QStringList &keys, const NumberedReferences &references);
};

struct GlossaryRow
{
    QString key;
    GlossaryEntry entry;
    QVariantList links;

    friend bool operator==(const GlossaryRow &, const GlossaryRow &) = default;
};

/// The words that match what is searched for: in the word first, then in its meaning. Case, accents and
/// hyphens make no difference.
class GlossaryModel : public RowModel<GlossaryRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY queryChanged)
    Q_PROPERTY(QString count READ count NOTIFY queryChanged)
    Q_PROPERTY(QString whyEmpty READ whyEmpty NOTIFY queryChanged)

public:
    enum Role { termRole = Qt::UserRole + 1, meaningRole, linksRole };

    using RowModel::RowModel;

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    void setEntries(std::vector<GlossaryEntry> entries, const NumberedReferences &references);

    QString query() const { return m_query; }
    void setQuery(const QString &query);
    QString count() const;    ///< "34 words", "2 of 34 words"
    QString whyEmpty() const; ///< what to try instead; empty where something was found

signals:
    void queryChanged();

private:
    void search();

    std::vector<GlossaryRow> m_all;
    QString m_query;
};

} // namespace osteon
