// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/group_median.h"

#include <vector>

namespace osteon {

/// The medians of schema/catalogue/group_medians.csv, in its order: those of the anastrozole group of the
/// ATAC bone substudy that were found in the publication itself. The keys of their publications are those of
/// Catalogue::references().
std::vector<GroupMedian> publishedGroupMedians();

} // namespace osteon
