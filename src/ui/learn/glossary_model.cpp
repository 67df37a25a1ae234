// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/text_folding.h"
#include "ui/conversions.h"
#include "ui/learn/learn_models.h"

#include <algorithm>
#include <iterator>

namespace osteon {

namespace {

/// The words of a text in small letters without accents, each after one space.
QString searchable(const QString &text)
{
    QString words;
    for (const std::string &word : foldedWords(text.toStdString())) {
        words += QLatin1Char(' ') + toQString(word);
    }
    return words;
}

/// Whether every word that is searched for is there: in a term anywhere, because half a word may be all that
/// somebody remembers; in a meaning as the beginning of a word.
bool hasAll(const QString &text, const QString &query, bool isTerm)
{
    const QStringList words = query.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::ranges::all_of(
        words, [&](const QString &word) { return text.contains(isTerm ? word : QLatin1Char(' ') + word); });
}

} // namespace

QVariant GlossaryModel::data(const QModelIndex &index, int role) const
{
    const GlossaryRow *row = rowAt(index);
    if (row == nullptr) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
    case termRole:
        return row->entry.term;
    case meaningRole:
        return row->entry.meaning;
    case linksRole:
        return row->links;
    default:
        return {};
    }
}

QHash<int, QByteArray> GlossaryModel::roleNames() const
{
    return {{termRole, "term"}, {meaningRole, "meaning"}, {linksRole, "links"}};
}

void GlossaryModel::setEntries(std::vector<GlossaryEntry> entries, const NumberedReferences &references)
{
    m_all.clear();
    for (GlossaryEntry &entry : entries) {
        const QVariantList links = references.linksTo(entry.references);
        m_all.push_back({entry.term, std::move(entry), links});
    }
    search();
}

void GlossaryModel::setQuery(const QString &query)
{
    if (m_query != query) {
        m_query = query;
        search();
    }
}

void GlossaryModel::search()
{
    const QString query = searchable(m_query);
    std::vector<GlossaryRow> found;
    std::vector<GlossaryRow> mentioned;
    for (const GlossaryRow &row : m_all) {
        if (hasAll(searchable(row.entry.term), query, true)) {
            found.push_back(row);
        } else if (hasAll(searchable(row.entry.term + QLatin1Char(' ') + row.entry.meaning), query, false)) {
            mentioned.push_back(row);
        }
    }
    std::ranges::move(mentioned, std::back_inserter(found));
    replaceRows(std::move(found));
    emit queryChanged();
}

QString GlossaryModel::count() const
{
    const auto all = static_cast<int>(m_all.size());
    return rowCount() == all ? tr("%n words", "", all)
                             : tr("%1 of %n words", "2 of 34 words", all).arg(rowCount());
}

QString GlossaryModel::whyEmpty() const
{
    return rowCount() > 0 ? QString()
                          : tr("No word here is spelt like '%1'. Try the beginning of the word only, such as "
                               "'osteo', or what it is about, such as 'scan'.")
                                .arg(m_query.trimmed());
}

} // namespace osteon
