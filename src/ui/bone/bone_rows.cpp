// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bone/bone_rows.h"

#include "domain/scan_change.h"
#include "ui/bone/bone_words.h"
#include "ui/conversions.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <ranges>

namespace osteon {

namespace {

QString dated(Day day, const QString &what)
{
    return BoneRows::tr("%1: %2", "day, what").arg(BoneWords::date(day), what);
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(BoneRows::tr(" · ", "between parts of an entry"));
}

BoneListRow rowOf(const EntryStamp &stamp, const QString &title, const QString &detail,
                  const QString &group = {})
{
    BoneListRow row{
        .key = toQString(stamp.uid), .heading = {}, .title = title, .detail = detail, .spoken = {}};
    QStringList spoken{group, title, detail};
    spoken.removeAll(QString());
    row.spoken = spoken.join(BoneRows::tr(", ", "between what is read out of an entry"));
    return row;
}

/// Not broken within a figure and its unit.
QString unbroken(QString figures)
{
    return figures.replace(QStringLiteral(" g/"), QStringLiteral("\u00A0g/\u2060"))
        .replace(QStringLiteral(" \u2212"), QStringLiteral("\u00A0\u2212"));
}

QString noteOf(const std::optional<std::string> &note)
{
    return toQString(note.value_or(""));
}

BoneListRow rowOf(const ComparedScan &compared, const SiteHistory &history)
{
    const BoneScan &scan = compared.scan;
    const QString site = BoneWords::nameOf(history);
    const QString region = scan.site == ScanSite::other ? QString() : toQString(scan.region);
    const QString where = joined({region, toQString(scan.device), toQString(scan.centre), noteOf(scan.note)});
    QStringList detail{BoneWords::change(compared, history.scans.front().scan.stamp.day), where};
    detail.removeAll(QString());
    return rowOf(scan.stamp, dated(scan.stamp.day, unbroken(BoneWords::figures(scan))),
                 detail.join(QLatin1Char('\n')), site);
}

BoneListRow rowOf(const LabValue &lab)
{
    QString figure = BoneWords::figure(lab);
    const auto other =
        lab.kind == LabKind::vitaminD ? vitaminDInOtherUnit(lab.value, lab.unit) : std::nullopt;
    if (other) {
        figure = BoneRows::tr("%1 (%2 %3)", "value, the same in another unit")
                     .arg(figure, toQString(key(lab.bound)) + BoneWords::number(other->value),
                          toQString(other->unit));
    }
    const QString fasting = !lab.isFasting   ? QString()
                            : *lab.isFasting ? BoneRows::tr("fasting")
                                             : BoneRows::tr("not fasting");
    return rowOf(lab.stamp,
                 BoneRows::tr("%1 %2", "what was measured, value").arg(BoneWords::nameOf(lab), figure),
                 joined({BoneWords::date(lab.stamp.day), toQString(lab.assay), fasting, BoneWords::range(lab),
                         noteOf(lab.note)}));
}

QString spanOf(const OpenPeriod &period)
{
    return period.last ? BoneRows::tr("%1 to %2", "first and last day")
                             .arg(BoneWords::date(period.first), BoneWords::date(*period.last))
                       : BoneRows::tr("since %1").arg(BoneWords::date(period.first));
}

BoneListRow rowOf(const Regimen &regimen, const std::vector<Dose> &doses, Day today)
{
    const RegimenVersion &newest = regimen.newest();
    QStringList title{toQString(newest.name), toQString(newest.dose)};
    title.removeAll(QString());
    QStringList detail;
    if (regimen.treatment != TreatmentClass::other) {
        detail << BoneWords::name(regimen.treatment);
    }
    for (const OpenPeriod &period : periodsOf(regimen)) {
        detail << spanOf(period);
    }
    const Period all{regimen.versions.front().from, today};
    if (const auto ticked = tickedAdherence(regimen, doses, all, today)) {
        detail << BoneRows::tr("%1 of %n doses ticked since %2", "", ticked->adherence.due)
                      .arg(ticked->adherence.taken)
                      .arg(BoneWords::date(ticked->period.first));
    }
    const EntryStamp stamp{.uid = regimen.uid, .day = all.first, .time = {}, .zone = {}};
    return rowOf(stamp, title.join(BoneRows::tr(", ", "between name and dose")), joined(detail));
}

QString titleOf(const HealthEvent &event)
{
    const QString name = toQString(event.name);
    switch (event.kind) {
    case EventKind::symptom:
        return event.severity ? BoneRows::tr("%1, %2 of %3", "symptom, how strong")
                                    .arg(name)
                                    .arg(*event.severity)
                                    .arg(worstSeverity)
                              : name;
    case EventKind::height:
        return BoneRows::tr("Height %1 cm").arg(BoneWords::number(event.height->centimetres()));
    case EventKind::weight:
        return BoneRows::tr("Weight %1 kg").arg(BoneWords::number(event.weight->kilograms()));
    case EventKind::fall:
    case EventKind::fracture:
    case EventKind::visit:
        break;
    }
    return name.isEmpty() ? BoneWords::name(event.kind)
                          : BoneRows::tr("%1: %2", "event, which").arg(BoneWords::name(event.kind), name);
}

/// "10 December 2026, 08:30".
QString whenOf(const NextDate &date)
{
    const QString day = BoneWords::date(date.stamp.day);
    return date.stamp.time
               ? BoneRows::tr("%1, %2", "day, time")
                     .arg(day, QLocale().toString(toQTime(*date.stamp.time), QLocale::ShortFormat))
               : day;
}

QString routineOf(const NextDate &date, const std::vector<Regimen> &regimens)
{
    const auto found = std::ranges::find(regimens, date.regimen, &Regimen::uid);
    const QString name = found != regimens.end() ? toQString(found->newest().name) : QString();
    return name == toQString(date.text) ? QString() : name;
}

} // namespace

BoneRows::Rows BoneRows::scans(const BoneRecord &record)
{
    Rows rows;
    for (const SiteHistory &history : siteHistories(record.scans)) {
        bool isFirst = true;
        for (const ComparedScan &compared : history.scans | std::views::reverse) {
            rows.push_back(rowOf(compared, history));
            rows.back().heading = std::exchange(isFirst, false) ? BoneWords::nameOf(history) : QString();
        }
    }
    return rows;
}

BoneRows::Rows BoneRows::treatments(const std::vector<Regimen> &regimens, const std::vector<Dose> &doses,
                                    Day today)
{
    std::vector<const Regimen *> medicines;
    for (const Regimen &regimen : regimens) {
        if (regimen.kind == RegimenKind::medicine) {
            medicines.push_back(&regimen);
        }
    }
    std::ranges::sort(medicines, {}, [](const Regimen *regimen) {
        return std::pair(regimen->versions.front().from, regimen->uid);
    });
    Rows rows;
    for (const Regimen *medicine : medicines) {
        rows.push_back(rowOf(*medicine, doses, today));
    }
    return rows;
}

BoneRows::Rows BoneRows::labs(const BoneRecord &record)
{
    Rows rows;
    for (const LabValue &lab : record.labs | std::views::reverse) {
        rows.push_back(rowOf(lab));
    }
    return rows;
}

BoneRows::Rows BoneRows::events(const BoneRecord &record)
{
    Rows rows;
    for (const HealthEvent &event : record.events | std::views::reverse) {
        rows.push_back(rowOf(event.stamp, titleOf(event),
                             joined({BoneWords::date(event.stamp.day), noteOf(event.note)})));
    }
    return rows;
}

BoneRows::Rows BoneRows::questions(const BoneRecord &record)
{
    Rows rows;
    for (const bool isOpen : {true, false}) {
        for (const DoctorQuestion &question : record.questions | std::views::reverse) {
            if (question.isOpen() == isOpen) {
                rows.push_back(rowOf(question.stamp, toQString(question.text),
                                     isOpen ? tr("open, since %1").arg(BoneWords::date(question.stamp.day))
                                            : tr("asked on %1").arg(BoneWords::date(*question.askedOn))));
            }
        }
    }
    return rows;
}

BoneRows::Rows BoneRows::dates(const BoneRecord &record, const std::vector<Regimen> &regimens, Day today)
{
    Rows ahead;
    Rows past;
    for (const NextDate &date : record.nextDates) {
        const bool isAhead = date.isAhead(today);
        (isAhead ? ahead : past)
            .push_back(rowOf(date.stamp, toQString(date.text),
                             joined({whenOf(date), BoneWords::name(date.kind), routineOf(date, regimens),
                                     isAhead ? QString() : tr("past", "a date")})));
    }
    std::ranges::reverse(past);
    std::ranges::move(past, std::back_inserter(ahead));
    return ahead;
}

BoneRows::Rows BoneRows::notes(const BoneRecord &record)
{
    Rows rows;
    for (const DiaryNote &note : record.notes | std::views::reverse) {
        rows.push_back(rowOf(note.stamp, toQString(note.text), BoneWords::date(note.stamp.day)));
    }
    return rows;
}

} // namespace osteon
