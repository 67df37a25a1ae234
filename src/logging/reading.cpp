// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/reading.h"

namespace osteon {

namespace {

struct ReasonWords
{
    std::string_view key;
    std::string_view phrase;
};

ReasonWords wordsFor(ProblemReason reason)
{
    switch (reason) {
    case ProblemReason::unknownFood:
        return {"unknown_food", "is no food, supplement or activity that osteon knows"};
    case ProblemReason::medicine:
        return {"medicine", "is a medicine, whose doses are logged by its name once it is a routine"};
    case ProblemReason::routine:
        return {"routine", "is a routine, of which the name alone logs a dose"};
    case ProblemReason::unstatedContent:
        return {"unstated_content",
                "is a supplement of which only the label says what is in it: write that, such as 'calcium "
                "200 mg + D3 400 IU'"};
    case ProblemReason::untracked:
        return {"untracked", "is a supplement that osteon does not track: of these it tracks calcium, "
                             "magnesium, vitamin D and vitamin K"};
    case ProblemReason::schedule:
        return {"schedule",
                "says how often: this line is for what was had or done once, and what is taken regularly is "
                "a routine"};
    case ProblemReason::bodyWeight:
        return {"body_weight", "is a body weight, which is kept with the events of the bone record and not "
                               "in this line"};
    case ProblemReason::unclearName:
        return {"unclear_name", "may mean more than one thing"};
    case ProblemReason::unknownUnit:
        return {"unknown_unit", "is in a unit that does not fit it"};
    case ProblemReason::unclearAmount:
        return {"unclear_amount", "leaves open how much it was"};
    case ProblemReason::doubled:
        return {"doubled",
                "may be in what stands before it already; if it was there besides, put a comma in front "
                "of it"};
    case ProblemReason::unclearNutrient:
        return {"unclear_nutrient", "may mean more than one nutrient"};
    case ProblemReason::unclearDay:
        return {"unclear_day", "is no day from 1900 to today, or leaves open what it is the day of"};
    case ProblemReason::unclearTime:
        return {"unclear_time", "is no time of day, or not in front of the item"};
    case ProblemReason::missingDuration:
        return {"missing_duration", "does not say how many minutes it took"};
    case ProblemReason::impossible:
        return {"impossible", "is more or less than can be"};
    case ProblemReason::empty:
        return {"empty", "has nothing to log"};
    case ProblemReason::tooLong:
        return {"too_long", "is too long for one line"};
    case ProblemReason::notUtf8:
        break;
    }
    return {"not_utf8", "is not text in UTF-8"};
}

} // namespace

std::string_view key(ProblemReason reason)
{
    return wordsFor(reason).key;
}

std::string_view phrase(ProblemReason reason)
{
    return wordsFor(reason).phrase;
}

} // namespace osteon
