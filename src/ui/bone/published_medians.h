// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/reference.h"
#include "domain/group_median.h"
#include "ui/bone/record_entry.h"
#include "ui/chart_table_model.h"

#include <QCoreApplication>

namespace osteon {

/// Medians of a group in a trial beside one's own scans: what they are called, and as rows of a table. They
/// are shown only to who asks for them, always with what they are.
class PublishedMedians
{
    Q_DECLARE_TR_FUNCTIONS(PublishedMedians)

public:
    PublishedMedians() = default; ///< none: nothing is shown
    PublishedMedians(std::vector<GroupMedian> medians, std::vector<Reference> references)
        : m_medians(std::move(medians)), m_references(std::move(references))
    {}

    const std::vector<GroupMedian> &medians() const { return m_medians; }
    bool isEmpty() const { return m_medians.empty(); }
    /// Whether there is a density of a site that medians were published of.
    bool goWith(const std::vector<BoneScan> &scans) const;

    static QString legend();
    static QString explanation();
    /// Every published figure of the sites that have a density, also those of later months.
    std::vector<ChartTableRow> rows(const std::vector<BoneScan> &scans) const;

private:
    QString sourceOf(const GroupMedian &median) const;

    std::vector<GroupMedian> m_medians;
    std::vector<Reference> m_references;
};

} // namespace osteon
