// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learn/learn_models.h"

#include "ui/conversions.h"

#include <algorithm>

namespace osteon {

namespace {

QString nameOf(LearnBlockKind kind)
{
    switch (kind) {
    case LearnBlockKind::heading:
        return QStringLiteral("heading");
    case LearnBlockKind::paragraph:
        return QStringLiteral("paragraph");
    case LearnBlockKind::point:
        return QStringLiteral("point");
    case LearnBlockKind::caution:
        return QStringLiteral("caution");
    case LearnBlockKind::figure:
        return QStringLiteral("figure");
    case LearnBlockKind::amounts:
        break;
    }
    return QStringLiteral("amounts");
}

QVariantList panelsOf(const LearnBlock &block)
{
    QVariantList panels;
    for (const LearnPanel &panel : block.panels) {
        panels << QVariantMap{{QStringLiteral("scene"), static_cast<int>(panel.scene)},
                              {QStringLiteral("joinsNext"), joinsNext(panel.scene)},
                              {QStringLiteral("title"), panel.title},
                              {QStringLiteral("text"), panel.text}};
    }
    return panels;
}

QVariantList amountsIn(const LearnBlock &block, const NumberedReferences &references)
{
    QVariantList amounts;
    for (const LearnAmount &amount : block.amounts) {
        const QStringList keys = amount.reference.isEmpty() ? QStringList() : QStringList(amount.reference);
        amounts << QVariantMap{{QStringLiteral("amount"), amount.amount},
                               {QStringLiteral("forWhom"), amount.forWhom},
                               {QStringLiteral("source"), amount.source},
                               {QStringLiteral("links"), references.linksTo(keys)}};
    }
    return amounts;
}

/// As a list of references prints it, so that it can be copied into a search or a letter.
QString printed(const Reference &reference)
{
    QString text =
        QStringLiteral("%1. %2. %3. %4.")
            .arg(toQString(reference.authors), toQString(reference.title), toQString(reference.publishedIn))
            .arg(reference.year);
    text.replace(QStringLiteral(".."), QStringLiteral(".")); // after "et al."
    const auto add = [&text](const QString &label, const std::string &value) {
        if (!value.empty()) {
            text += QLatin1Char(' ') + label + toQString(value) + QLatin1Char('.');
        }
    };
    add(QStringLiteral("doi:"), reference.doi);
    add(QStringLiteral("PMID "), reference.pubmedId);
    add(QString(), reference.pmcId);
    return text;
}

} // namespace

NumberedReferences::NumberedReferences(const std::vector<Reference> &known,
                                       const std::vector<LearnTopic> &topics,
                                       const std::vector<GlossaryEntry> &glossary)
{
    for (const LearnTopic &topic : topics) {
        for (const LearnBlock &block : topic.blocks) {
            add(block.references, known);
            for (const LearnAmount &amount : block.amounts) {
                add({amount.reference}, known);
            }
        }
    }
    for (const GlossaryEntry &entry : glossary) {
        add(entry.references, known);
    }
}

void NumberedReferences::add(const QStringList &keys, const std::vector<Reference> &known)
{
    for (const QString &key : keys) {
        const auto found = std::ranges::find(known, key.toStdString(), &Reference::key);
        if (found != known.end() && !m_numbers.contains(key)) {
            m_all.push_back(*found);
            m_numbers.insert(key, static_cast<int>(m_all.size()));
        }
    }
}

QVariantList NumberedReferences::linksTo(const QStringList &keys) const
{
    std::vector<int> numbers;
    std::ranges::transform(keys, std::back_inserter(numbers),
                           [this](const QString &key) { return numberOf(key); });
    std::erase(numbers, 0);
    std::ranges::sort(numbers);
    QVariantList links;
    for (const int number : numbers) {
        const Reference &reference = m_all[static_cast<std::size_t>(number) - 1];
        links << QVariantMap{{QStringLiteral("number"), number},
                             {QStringLiteral("name"), toQString(reference.title)}};
    }
    return links;
}

QVariant TopicModel::data(const QModelIndex &index, int role) const
{
    const TopicRow *row = rowAt(index);
    if (row == nullptr) {
        return {};
    }
    switch (role) {
    case keyRole:
        return row->key;
    case Qt::DisplayRole:
    case titleRole:
        return row->title;
    case summaryRole:
        return row->summary;
    default:
        return {};
    }
}

QHash<int, QByteArray> TopicModel::roleNames() const
{
    return {{keyRole, "key"}, {titleRole, "title"}, {summaryRole, "summary"}};
}

QVariant BlockModel::data(const QModelIndex &index, int role) const
{
    const BlockRow *row = rowAt(index);
    if (row == nullptr) {
        return {};
    }
    switch (role) {
    case kindRole:
        return row->kind;
    case Qt::DisplayRole:
    case textRole:
        return row->text;
    case linksRole:
        return row->links;
    case panelsRole:
        return row->panels;
    case amountsRole:
        return row->amounts;
    default:
        return {};
    }
}

QHash<int, QByteArray> BlockModel::roleNames() const
{
    return {{kindRole, "kind"},
            {textRole, "text"},
            {linksRole, "links"},
            {panelsRole, "panels"},
            {amountsRole, "amounts"}};
}

void BlockModel::show(const LearnTopic &topic, const NumberedReferences &references)
{
    std::vector<BlockRow> rows;
    for (const LearnBlock &block : topic.blocks) {
        rows.push_back({topic.key + QString::number(rows.size()), nameOf(block.kind), block.text,
                        references.linksTo(block.references), panelsOf(block), amountsIn(block, references)});
    }
    replaceRows(std::move(rows));
}

QVariant ReferenceModel::data(const QModelIndex &index, int role) const
{
    const ReferenceRow *row = rowAt(index);
    if (row == nullptr) {
        return {};
    }
    switch (role) {
    case numberRole:
        return row->number;
    case Qt::DisplayRole:
    case textRole:
        return row->text;
    default:
        return {};
    }
}

QHash<int, QByteArray> ReferenceModel::roleNames() const
{
    return {{numberRole, "number"}, {textRole, "text"}};
}

void ReferenceModel::show(const QStringList &keys, const NumberedReferences &references)
{
    std::vector<ReferenceRow> rows;
    for (const Reference &reference : references.all()) {
        const QString key = toQString(reference.key);
        if (keys.contains(key)) {
            rows.push_back({key, references.numberOf(key), printed(reference)});
        }
    }
    replaceRows(std::move(rows));
}

} // namespace osteon
