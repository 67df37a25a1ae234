// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bone/bone_chart.h"

#include "domain/scan_change.h"
#include "ui/bone/bone_strips.h"
#include "ui/bone/bone_words.h"
#include "ui/conversions.h"

#include <algorithm>

namespace osteon {

namespace {

constexpr int fewestDays = 180; ///< a single scan of last week does not make an axis of one week

/// A row of the table with its day, so that all kinds can be sorted by it.
struct DatedRow
{
    Day day;
    ChartTableRow row;
};

class ChartMaker
{
public:
    ChartMaker(const BoneRecord &record, const std::vector<Regimen> &regimens, const Trend &trend, Day today,
               const PublishedMedians &medians)
        : m_record(record), m_regimens(regimens), m_trend(trend), m_today(today), m_medians(medians)
    {}

    ChartContent content();

private:
    BoneTimeline timeline() const;
    Period periodOf(const BoneTimeline &timeline) const;
    std::vector<TimelineTreatment> treatments() const;
    std::vector<LegendEntry> legendOf(const BoneTimeline &timeline) const;
    void addTreatmentRows();
    void addScanRows();
    void addLabRows();
    void addEventRows();
    void addRow(const EntryStamp &stamp, QStringList cells);

    const BoneRecord &m_record;
    const std::vector<Regimen> &m_regimens;
    const Trend &m_trend;
    Day m_today;
    const PublishedMedians &m_medians;
    std::vector<DatedRow> m_rows;
};

bool isTreatment(const Regimen &regimen)
{
    return regimen.treatment != TreatmentClass::other;
}

QString nameOf(const Regimen &regimen)
{
    return BoneChart::tr("%1, %2", "medicine, its class")
        .arg(toQString(regimen.newest().name), BoneWords::name(regimen.treatment));
}

bool hasCourse(const BoneTimeline &timeline)
{
    return std::ranges::any_of(timeline.strips,
                               [](const TimelineStrip &strip) { return !strip.course.empty(); });
}

std::vector<TimelineTreatment> ChartMaker::treatments() const
{
    std::vector<TimelineTreatment> treatments;
    for (const TreatmentClass treatment : allTreatmentClasses) {
        for (const Regimen &regimen : m_regimens) {
            if (isTreatment(regimen) && regimen.treatment == treatment) {
                const Swatch swatch =
                    treatment == TreatmentClass::aromataseInhibitor ? Swatch::solid : Swatch::striped;
                treatments.push_back({nameOf(regimen), swatch, periodsOf(regimen)});
            }
        }
    }
    return treatments;
}

/// From the first of everything up to today.
Period ChartMaker::periodOf(const BoneTimeline &timeline) const
{
    Day first = addDays(m_today, -fewestDays);
    for (const TimelineTreatment &treatment : timeline.treatments) {
        for (const OpenPeriod &period : treatment.periods) {
            first = std::min(first, period.first);
        }
    }
    for (const TimelineStrip &strip : timeline.strips) {
        for (const TimelinePoint &point : strip.points) {
            first = std::min(first, point.day);
        }
    }
    return {first, m_today};
}

std::vector<LegendEntry> ChartMaker::legendOf(const BoneTimeline &timeline) const
{
    std::vector<LegendEntry> legend;
    const auto hasPoint = [&](auto isIt) {
        return std::ranges::any_of(timeline.strips, [&](const TimelineStrip &strip) {
            return std::ranges::any_of(strip.points, isIt);
        });
    };
    if (hasPoint([](const TimelinePoint &point) { return point.error > 0; })) {
        legend.push_back({Swatch::errorBar, BoneChart::tr("least significant change")});
    }
    if (hasCourse(timeline)) {
        legend.push_back({Swatch::dashedLine, PublishedMedians::legend()});
    }
    if (hasPoint([](const TimelinePoint &point) { return point.mark == Swatch::ring; })) {
        legend.push_back({Swatch::ring, BoneChart::tr("below or above what was measured")});
    }
    for (const auto &[mark, kind] :
         {std::pair(Swatch::triangle, EventKind::fall), std::pair(Swatch::cross, EventKind::fracture),
          std::pair(Swatch::square, EventKind::visit)}) {
        if (hasPoint([mark](const TimelinePoint &point) { return point.mark == mark; })) {
            legend.push_back({mark, BoneWords::name(kind)});
        }
    }
    return legend;
}

BoneTimeline ChartMaker::timeline() const
{
    BoneTimeline timeline;
    timeline.treatments = treatments();
    timeline.strips = BoneStrips::scans(m_record.scans, m_medians.medians(), m_today);
    for (const auto &more : {BoneStrips::labs(m_record.labs), BoneStrips::events(m_record.events),
                             BoneStrips::habits(m_trend)}) {
        timeline.strips.insert(timeline.strips.end(), more.begin(), more.end());
    }
    timeline.period = periodOf(timeline);
    timeline.legend = legendOf(timeline);
    return timeline;
}

void ChartMaker::addRow(const EntryStamp &stamp, QStringList cells)
{
    ChartTableRow row;
    row.key = toQString(stamp.uid) + QLatin1Char(' ') + toQString(toText(stamp.day));
    cells.prepend(BoneWords::date(stamp.day));
    row.cells = cells;
    cells.removeAll(QString());
    row.spoken = cells.join(BoneChart::tr(", ", "between the cells of a row"));
    m_rows.push_back({stamp.day, std::move(row)});
}

void ChartMaker::addTreatmentRows()
{
    for (const Regimen &regimen : m_regimens) {
        if (!isTreatment(regimen)) {
            continue;
        }
        for (const OpenPeriod &period : periodsOf(regimen)) {
            const EntryStamp begin{.uid = regimen.uid, .day = period.first, .time = {}, .zone = {}};
            addRow(begin, {nameOf(regimen), BoneChart::tr("begins"),
                           period.last ? BoneChart::tr("last day %1").arg(BoneWords::date(*period.last))
                                       : QString()});
        }
    }
}

void ChartMaker::addScanRows()
{
    for (const SiteHistory &history : siteHistories(m_record.scans)) {
        for (const ComparedScan &compared : history.scans) {
            addRow(compared.scan.stamp, {BoneWords::placeOf(compared.scan), BoneWords::figures(compared.scan),
                                         BoneWords::change(compared, history.scans.front().scan.stamp.day)});
        }
    }
}

void ChartMaker::addLabRows()
{
    for (const LabValue &lab : m_record.labs) {
        addRow(lab.stamp, {BoneWords::nameOf(lab), BoneWords::figure(lab), BoneWords::range(lab)});
    }
}

void ChartMaker::addEventRows()
{
    for (const HealthEvent &event : m_record.events) {
        if (event.kind == EventKind::fall || event.kind == EventKind::fracture ||
            event.kind == EventKind::visit) {
            addRow(event.stamp, {BoneWords::name(event.kind), toQString(event.name), QString()});
        }
    }
}

ChartContent ChartMaker::content()
{
    addTreatmentRows();
    addScanRows();
    addLabRows();
    addEventRows();
    std::ranges::sort(m_rows, std::greater(),
                      [](const DatedRow &row) { return std::pair(row.day, row.row.key); });
    ChartContent content;
    BoneTimeline drawing = timeline();
    content.title = BoneChart::tr("On one time axis");
    content.note = BoneChart::tr("%1 to %2", "first and last day")
                       .arg(BoneWords::date(drawing.period.first), BoneWords::date(drawing.period.last));
    content.details = BoneChart::tr(
        "Each figure is shown as it was written down, and nothing is concluded from it. Bars around a "
        "scan reach as far as the least significant change your centre gave. The score reflects "
        "logged habits, not bone strength; Trends has it as a table.");
    if (hasCourse(drawing)) {
        content.details += QLatin1Char('\n') + PublishedMedians::explanation();
    }
    content.tableHeader = {BoneChart::tr("Day"), BoneChart::tr("What"), BoneChart::tr("Figure"),
                           BoneChart::tr("Beside it")};
    content.spoken =
        BoneChart::tr("Time line of the bone record, %1, %n entries.", "", static_cast<int>(m_rows.size()))
            .arg(content.note);
    for (DatedRow &row : m_rows) {
        content.rows.push_back(std::move(row.row));
    }
    for (ChartTableRow &row : m_medians.rows(m_record.scans)) {
        content.rows.push_back(std::move(row));
    }
    content.drawing = std::move(drawing);
    return content;
}

} // namespace

ChartContent BoneChart::content(const BoneRecord &record, const std::vector<Regimen> &regimens,
                                const Trend &trend, Day today, const PublishedMedians &medians)
{
    return ChartMaker(record, regimens, trend, today, medians).content();
}

} // namespace osteon
