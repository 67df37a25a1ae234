// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/group_medians.h"

#include "catalogue/group_median_table.h"

#include <array>
#include <sstream>
#include <string>

namespace osteon {

namespace {

enum Column { site, months, change, reference };

/// Throws where the table cannot be read, which a test of the program would see.
GroupMedian medianFrom(const std::string &line)
{
    std::array<std::string, 4> cells;
    std::istringstream row(line);
    for (std::string &cell : cells) {
        std::getline(row, cell, ',');
    }
    return {scanSiteFromKey(cells[site]).value(), std::stoi(cells[months]),
            Percent::from(decimalFromText(cells[change]).value()).value(), cells[reference]};
}

} // namespace

std::vector<GroupMedian> publishedGroupMedians()
{
    std::istringstream table(groupMedianTable());
    std::vector<GroupMedian> medians;
    std::string line;
    std::getline(table, line); // the names of the columns
    while (std::getline(table, line)) {
        medians.push_back(medianFrom(line));
    }
    return medians;
}

} // namespace osteon
