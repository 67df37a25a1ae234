// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/reference_reader.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

namespace osteon {

std::vector<Reference> readReferences(SQLite::Database &database)
{
    SQLite::Statement row(database, "SELECT key, authors, title, published_in, year, ifnull(doi, '') AS doi,"
                                    " ifnull(pubmed_id, '') AS pubmed_id, ifnull(pmc_id, '') AS pmc_id"
                                    " FROM reference ORDER BY position");
    std::vector<Reference> references;
    while (row.executeStep()) {
        const auto text = [&row](const char *column) { return row.getColumn(column).getString(); };
        references.push_back({text("key"), text("authors"), text("title"), text("published_in"),
                              row.getColumn("year").getInt(), text("doi"), text("pubmed_id"),
                              text("pmc_id")});
    }
    return references;
}

} // namespace osteon
