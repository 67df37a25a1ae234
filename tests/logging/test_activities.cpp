// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/logging_support.h"

using namespace osteon;

namespace {

struct Session
{
    const char *line;
    const char *activity;
    int minutes;
};

} // namespace

TEST_CASE("An activity is read with its time, whatever the form of the verb")
{
    for (const Session &session : {
             Session{"walk 30 min", "walk-moderate", 30},
             Session{"walk 30", "walk-moderate", 30},
             Session{"30 minutes brisk walk", "walk-brisk", 30},
             Session{"weights 45 min", "weights", 45},
             Session{"walked 1h 10m", "walk-moderate", 70},
             Session{"went for a walk for 20 min", "walk-moderate", 20},
             Session{"1 h 10 min yoga", "yoga", 70},
             Session{"1h10 yoga", "yoga", 70},
             Session{"walk 1:10 h", "walk-moderate", 70},
             Session{"1.5 hours gardening", "gardening", 90},
             Session{"half an hour yoga", "yoga", 30},
             Session{"walk 1 hour and 10 minutes", "walk-moderate", 70},
             Session{"3 x 10 min walk", "walk-moderate", 30},
             Session{"walk 3 km 30 min", "walk-moderate", 30},
             Session{"squash 30 min", "squash", 30},
             Session{"walk 1440 min", "walk-moderate", 1440},
         }) {
        CAPTURE(session.line);
        const ExerciseSession read = onlyExercise(session.line);
        CHECK(read.activity == session.activity);
        CHECK(read.duration.count() == session.minutes);
    }
    CHECK(onlyExercise("ran 20").name.starts_with("Running"));
    CHECK(onlyExercise("swam 40 min").name.starts_with("Swimming"));
    CHECK(onlyExercise("jogged 30 min").name.starts_with("Jogging"));
}

TEST_CASE("An activity brings its intensity and kinds of movement along")
{
    const ExerciseSession walk = onlyExercise("walk 30 min");
    CHECK(walk.name == "Walking, moderate pace");
    CHECK(walk.intensity == Intensity::moderate);
    CHECK(walk.kinds == MovementKinds{true, false, false});
    CHECK(onlyExercise("weights 45 min").kinds.resistance);
    CHECK_FALSE(onlyItem("walk 30 min").alternatives.empty());
}

TEST_CASE("An activity without a time is a problem, and a distance is no time")
{
    for (const char *line : {"walk", "walk 3 km", "walk 5000 steps", "a walk", "walk 3", "walk 30 m"}) {
        CAPTURE(line);
        CHECK(onlyProblem(line).reason == ProblemReason::missingDuration);
    }
}

TEST_CASE("No time at all or more than a day is impossible")
{
    for (const char *line :
         {"walk 0 min", "walk 1441 min", "walk 25 h", "walk -30 min", "walk 999999999999 h"}) {
        CAPTURE(line);
        CHECK(onlyProblem(line).reason == ProblemReason::impossible);
    }
}

TEST_CASE("A misspelt activity is corrected when one is clearly nearest")
{
    for (const Session &session :
         {Session{"gardning 30 min", "gardening", 30}, Session{"wlak 30 min", "walk-moderate", 30},
          Session{"weigths 45 min", "weights", 45}, Session{"Krafttrainig 45 min", "weights", 45}}) {
        CAPTURE(session.line);
        CHECK(onlyExercise(session.line).activity == session.activity);
    }
}

TEST_CASE("Activities and their times are read in German and Spanish")
{
    for (const Session &session : {
             Session{"45 Minuten Krafttraining", "weights", 45},
             Session{"anderthalb Stunden wandern", "hike", 90},
             Session{"eine halbe Stunde Yoga", "yoga", 30},
             Session{"war 30 min spazieren", "walk-moderate", 30},
             Session{"1 Stunde getanzt", "dance-ballroom-slow", 60},
             Session{"caminar media hora", "walk-moderate", 30},
             Session{"paseo de 30 minutos", "walk-moderate", 30},
             Session{"una hora y media de yoga", "yoga", 90},
             Session{"1 hora y 10 minutos de senderismo", "hike", 70},
             Session{"nadé 40 min", "swim-easy", 40},
         }) {
        CAPTURE(session.line);
        const ExerciseSession read = onlyExercise(session.line);
        CHECK(read.activity == session.activity);
        CHECK(read.duration.count() == session.minutes);
    }
}

TEST_CASE("Repetitions and metres are no minutes")
{
    for (const char *line :
         {"20 push-ups", "push ups 20", "squats 3x10", "swam 20 laps", "ran 5k", "5000 steps"}) {
        CAPTURE(line);
        CHECK(onlyProblem(line).reason == ProblemReason::missingDuration);
    }
    CHECK(onlyExercise("hike 3 h 500 m").duration.count() == 180);
    CHECK(onlyProblem("yoga 30m").suggestions == std::vector<std::string>{"yoga 30 min"});
}

TEST_CASE("An unknown activity is a problem with the names that are spelt like it")
{
    const ReadProblem problem = onlyProblem("swiming pool 30 min");
    CHECK(problem.reason == ProblemReason::unknownFood);
    REQUIRE_FALSE(problem.suggestions.empty());
    CHECK(problem.suggestions.front().starts_with("Swimming"));
}

TEST_CASE("Squash without a unit may be eaten or played, so it is asked about")
{
    CHECK(onlyProblem("squash 30").suggestions == std::vector<std::string>{"30 min squash", "30 g squash"});
}
