// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words.h"

#include "ui/amount_text.h"

#include <QStringList>

namespace osteon {

QString Words::name(Nutrient nutrient)
{
    switch (nutrient) {
    case Nutrient::calcium:
        return tr("Calcium");
    case Nutrient::vitaminD:
        return tr("Vitamin D");
    case Nutrient::magnesium:
        return tr("Magnesium");
    case Nutrient::vitaminK2:
        return tr("Vitamin K2");
    case Nutrient::vitaminK1:
        return tr("Vitamin K1");
    case Nutrient::protein:
        return tr("Protein");
    case Nutrient::sodium:
        return tr("Sodium");
    case Nutrient::sugars:
        return tr("Sugars");
    case Nutrient::alcohol:
        break;
    }
    return tr("Alcohol");
}

QString Words::inText(Nutrient nutrient)
{
    switch (nutrient) {
    case Nutrient::calcium:
        return tr("calcium", "within a sentence");
    case Nutrient::vitaminD:
        return tr("vitamin D", "within a sentence");
    case Nutrient::magnesium:
        return tr("magnesium", "within a sentence");
    case Nutrient::vitaminK2:
        return tr("vitamin K2", "within a sentence");
    case Nutrient::vitaminK1:
        return tr("vitamin K1", "within a sentence");
    case Nutrient::protein:
        return tr("protein", "within a sentence");
    case Nutrient::sodium:
        return tr("sodium", "within a sentence");
    case Nutrient::sugars:
        return tr("sugars", "within a sentence");
    case Nutrient::alcohol:
        break;
    }
    return tr("alcohol", "within a sentence");
}

QString Words::name(Quantity quantity)
{
    if (const auto nutrient = nutrientOf(quantity)) {
        return name(*nutrient);
    }
    return quantity == Quantity::activity ? tr("Activity") : tr("Strength");
}

QString Words::name(Meal meal)
{
    switch (meal) {
    case Meal::breakfast:
        return tr("Breakfast");
    case Meal::lunch:
        return tr("Lunch");
    case Meal::dinner:
        return tr("Dinner");
    case Meal::snack:
        break;
    }
    return tr("Snack");
}

QString Words::name(Intensity intensity)
{
    switch (intensity) {
    case Intensity::light:
        return tr("light");
    case Intensity::moderate:
        return tr("moderate");
    case Intensity::vigorous:
        break;
    }
    return tr("vigorous");
}

QString Words::status(DayStatus status)
{
    switch (status) {
    case DayStatus::noRecord:
        return tr("nothing logged");
    case DayStatus::unknown:
        return tr("not known");
    case DayStatus::below:
        return tr("below");
    case DayStatus::within:
        return tr("in range");
    case DayStatus::aboveRange:
        return tr("above range");
    case DayStatus::overLimit:
        break;
    }
    return tr("over limit");
}

QString Words::kinds(const MovementKinds &kinds)
{
    QStringList words;
    if (kinds.weightBearing) {
        words << tr("weight-bearing");
    }
    if (kinds.resistance) {
        words << tr("resistance");
    }
    if (kinds.balance) {
        words << tr("balance");
    }
    return words.join(tr(", "));
}

QString Words::caution(Caution caution)
{
    switch (caution) {
    case Caution::largePortion:
        return tr("over 2 kg: is that right?");
    case Caution::largeDose:
        return tr("above the daily limit of this nutrient");
    case Caution::weightOfElement:
        return tr("read as the weight of the mineral itself");
    case Caution::calciumDoseOver500:
        break;
    }
    return tr("over 500 mg calcium at once: more is taken up when it is split");
}

QString Words::cautions(const SupplementCautions &cautions, bool isToday)
{
    QStringList all;
    if (cautions.isMuchCalcium) {
        all << caution(Caution::calciumDoseOver500);
    }
    if (cautions.passed) {
        const auto &[nutrient, before, limit] = *cautions.passed;
        const QString pattern = before == Mass() ? tr("above the limit of %1 a day")
                                : isToday        ? tr("with today's %2 this passes the limit of %1")
                                                 : tr("with that day's %2 this passes the limit of %1");
        const QString shown = amountText(nutrient, limit);
        all << (before == Mass() ? pattern.arg(shown) : pattern.arg(shown, amountText(nutrient, before)));
    }
    if (cautions.hasVitaminK) {
        all << tr("on a warfarin-type anticoagulant, keep vitamin K steady: ask your clinic first");
    }
    return all.join(QStringLiteral(" · "));
}

QString Words::problem(ProblemReason reason)
{
    switch (reason) {
    case ProblemReason::unknownFood:
        return tr("not found");
    case ProblemReason::medicine:
        return tr("a medicine: add it as a routine, then its doses can be logged here");
    case ProblemReason::routine:
        return tr("a routine: its name alone logs a dose");
    case ProblemReason::unstatedContent:
        return tr("what does its label state? Such as: calcium 200 mg + D3 400 IU");
    case ProblemReason::untracked:
        return tr("not tracked: of supplements, osteon tracks calcium, magnesium, vitamin D and vitamin K");
    case ProblemReason::schedule:
        return tr("how often is for a routine; here, log what was had or done this time");
    case ProblemReason::bodyWeight:
        return tr("a body weight: the page Bone keeps it, as an event");
    case ProblemReason::unclearName:
        return tr("which of these was it?");
    case ProblemReason::unknownUnit:
        return tr("this unit does not fit here");
    case ProblemReason::unclearAmount:
        return tr("how much was it?");
    case ProblemReason::doubled:
        return tr("is it in what stands before it? If not, put a comma in front");
    case ProblemReason::unclearNutrient:
        return tr("which vitamin or mineral, K1 or K2?");
    case ProblemReason::unclearDay:
        return tr("which day is meant, up to today?");
    case ProblemReason::unclearTime:
        return tr("this is no time of day");
    case ProblemReason::missingDuration:
        return tr("how many minutes?");
    case ProblemReason::impossible:
        return tr("this amount cannot be right");
    case ProblemReason::empty:
        return tr("nothing to log");
    case ProblemReason::tooLong:
        return tr("too long: at most 10,000 characters");
    case ProblemReason::notUtf8:
        break;
    }
    return tr("this text cannot be read");
}

namespace {

QString amountRefusal(const EntryRefusal &refusal)
{
    const QString name = refusal.nutrient ? Words::name(*refusal.nutrient) : Words::tr("An amount");
    return refusal.error == EntryError::amountNegative ? Words::tr("%1 cannot be below zero.").arg(name)
                                                       : Words::tr("%1: nobody takes that much.").arg(name);
}

} // namespace

QString Words::refusal(const EntryRefusal &refusal)
{
    switch (refusal.error) {
    case EntryError::dayMissing:
        return tr("This is no real day. Write it as 2026-11-23.");
    case EntryError::dayTooEarly:
        return tr("The day is before 1900.");
    case EntryError::dayInFuture:
        return tr("This day is still to come.");
    case EntryError::timeImpossible:
        return tr("This is no time of day. Write it as 08:30.");
    case EntryError::nameMissing:
        return tr("The name is missing.");
    case EntryError::nameTooLong:
        return tr("The name is too long: at most 500 characters.");
    case EntryError::noteTooLong:
        return tr("The note is too long: at most 10 000 characters.");
    case EntryError::textNotUtf8:
    case EntryError::controlCharacter:
        return tr("The name has a character that cannot be stored.");
    case EntryError::amountNegative:
    case EntryError::amountImpossible:
        return amountRefusal(refusal);
    case EntryError::portionImpossible:
        return tr("A portion is more than 0 g and at most 10 kg.");
    case EntryError::durationImpossible:
        break;
    }
    return tr("Minutes go from 1 to 1440.");
}

QString Words::whyNoScore(ScoreMissing reason, int countedDays)
{
    switch (reason) {
    case ScoreMissing::inProgress:
        return tr("This week is not over yet. Its score comes when its last day is complete.");
    case ScoreMissing::tooFewDays:
        return tr("A score needs at least %1 logged days; this week has %2 so far. "
                  "A day you remember can still be added.")
            .arg(fewestCountedDays)
            .arg(countedDays);
    case ScoreMissing::noTargets:
        break;
    }
    return tr("There is no target to score this week against.");
}

QString Words::undone(const QString &changeTitle)
{
    if (changeTitle == QLatin1String("log")) {
        return tr("Taken back: what was logged");
    }
    if (changeTitle == QLatin1String("edit")) {
        return tr("Taken back: the change of an entry");
    }
    if (changeTitle == QLatin1String("delete")) {
        return tr("Taken back: the deletion");
    }
    if (changeTitle == QLatin1String("complete")) {
        return tr("Taken back: the mark on the day");
    }
    if (changeTitle == QLatin1String("tick") || changeTitle == QLatin1String("untick")) {
        return tr("Taken back: the tick");
    }
    if (changeTitle == QLatin1String("routine")) {
        return tr("Taken back: the change of a routine");
    }
    if (changeTitle == QLatin1String("food")) {
        return tr("Taken back: the change of an own food");
    }
    if (changeTitle == QLatin1String("meal")) {
        return tr("Taken back: the change of a saved meal");
    }
    if (changeTitle == QLatin1String("favourite")) {
        return tr("Taken back: the change of a favourite");
    }
    if (changeTitle == QLatin1String("targets")) {
        return tr("Taken back: the change of the targets");
    }
    if (changeTitle == QLatin1String("import")) {
        return tr("Taken back: what was imported");
    }
    if (changeTitle == QLatin1String("profile") || changeTitle == QLatin1String("settings")) {
        return tr("Taken back: the change in the settings");
    }
    return tr("Taken back: the last change");
}

} // namespace osteon
