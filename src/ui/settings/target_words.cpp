// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/target_words.h"

#include "ui/amount_text.h"
#include "ui/conversions.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace osteon {

namespace {

struct TargetText
{
    Q_DECLARE_TR_FUNCTIONS(TargetText)
};

QString withUnit(Quantity quantity, std::int64_t bound)
{
    if (quantity == Quantity::strengthDays) {
        return TargetText::tr("%n days a week", "target of strength training", static_cast<int>(bound));
    }
    if (quantity == Quantity::activity) {
        return TargetText::tr("%1 min a week").arg(numberText(quantity, bound));
    }
    return TargetText::tr("%1 %2", "number and unit")
        .arg(numberText(quantity, bound), unitText(quantity, bound));
}

QString limitText(Quantity quantity, const Bounds &bounds)
{
    const QString limit = withUnit(quantity, *bounds.limit);
    const bool isAlone = !bounds.lower && !bounds.upper;
    if (bounds.limitScope == LimitScope::supplementsOnly) {
        return isAlone ? TargetText::tr("at most %1 from supplements").arg(limit)
                       : TargetText::tr("limit %1 from supplements").arg(limit);
    }
    return isAlone ? TargetText::tr("at most %1").arg(limit) : TargetText::tr("limit %1").arg(limit);
}

/// What osteon itself calls a source; what was typed or imported stays as it is.
constexpr std::array sourceNames{
    //: Sources of targets; names of publications and their makers stay as they are.
    QT_TRANSLATE_NOOP("TargetText", "The article osteon is built on"),
    QT_TRANSLATE_NOOP("TargetText", "set by yourself"),
    QT_TRANSLATE_NOOP("TargetText", "ASCO guideline on bone health in cancer survivors, Shapiro et al."),
    QT_TRANSLATE_NOOP("TargetText", "IOM dietary reference intakes for calcium and vitamin D"),
    QT_TRANSLATE_NOOP("TargetText", "IOM dietary reference intakes for magnesium"),
    QT_TRANSLATE_NOOP("TargetText", "American Heart Association and US dietary guidelines"),
    QT_TRANSLATE_NOOP("TargetText", "US dietary guidelines, 14 g of alcohol a drink"),
    QT_TRANSLATE_NOOP("TargetText", "WHO guidelines on physical activity"),
};

QString sourceName(std::string_view name)
{
    const auto *known = std::ranges::find(sourceNames, name);
    return known == sourceNames.end() ? QString::fromUtf8(name.data(), std::ssize(name))
                                      : QCoreApplication::translate("TargetText", *known);
}

} // namespace

QString boundsText(Quantity quantity, const Bounds &bounds)
{
    QStringList parts;
    if (bounds.lower && bounds.upper) {
        parts << TargetText::tr("%1–%2 %3", "from, to, unit")
                     .arg(numberText(quantity, *bounds.lower), numberText(quantity, *bounds.upper),
                          unitText(quantity, *bounds.upper));
    } else if (bounds.lower) {
        parts << TargetText::tr("at least %1").arg(withUnit(quantity, *bounds.lower));
    } else if (bounds.upper) {
        parts << TargetText::tr("up to %1").arg(withUnit(quantity, *bounds.upper));
    }
    if (bounds.limit) {
        parts << limitText(quantity, bounds);
    }
    return parts.isEmpty() ? TargetText::tr("no target") : parts.join(QStringLiteral(", "));
}

QString presetTitle(const QString &key)
{
    if (key == QLatin1String("article")) {
        return TargetText::tr("The article");
    }
    if (key == QLatin1String("rda")) {
        return TargetText::tr("RDA by age and sex");
    }
    if (key == QLatin1String("asco-2019")) {
        return TargetText::tr("ASCO 2019");
    }
    return TargetText::tr("Own targets");
}

QString presetPurpose(const QString &key)
{
    if (key == QLatin1String("article")) {
        return TargetText::tr("The figures of the article on food and movement that osteon is built on.");
    }
    if (key == QLatin1String("rda")) {
        return TargetText::tr(
            "The recommended dietary allowances of the United States and Canada; they go by "
            "age and sex.");
    }
    if (key == QLatin1String("asco-2019")) {
        return TargetText::tr("A guideline of oncologists for people who have had cancer.");
    }
    return TargetText::tr("What you typed in yourself, for example what your doctor said.");
}

QString publicationText(const Source &source)
{
    const QString name = sourceName(partsOf(source).name);
    return source.year ? TargetText::tr("%1, %2", "source and year").arg(name).arg(*source.year) : name;
}

QString sourceText(const Source &source)
{
    const SourceParts parts = partsOf(source);
    const QString text = publicationText(source);
    return parts.ofLimit.empty()
               ? text
               : TargetText::tr("%1; limit: %2", "the source of a target, and that of its limit")
                     .arg(text, sourceName(parts.ofLimit));
}

QString refusalText(TargetRefusal refusal)
{
    switch (refusal) {
    case TargetRefusal::notPositive:
        return TargetText::tr("A target has to be above zero, and a limit not below it.");
    case TargetRefusal::impossible:
        return TargetText::tr("That is more than anybody takes, or more than a week has. Please check the "
                              "unit.");
    case TargetRefusal::lowerAboveLimit:
        return TargetText::tr(
            "The target lies above the limit. Change one of the two if your doctor said so.");
    case TargetRefusal::upperBelowLower:
        return TargetText::tr("The top of the range lies below its beginning.");
    case TargetRefusal::upperOfMovement:
        return TargetText::tr("For movement there is only an amount to reach.");
    case TargetRefusal::k2WithAnticoagulant:
        break;
    }
    return TargetText::tr("With warfarin or a similar anticoagulant there is no target for vitamin K2: keep "
                          "vitamin K steady, and ask your clinic.");
}

} // namespace osteon
