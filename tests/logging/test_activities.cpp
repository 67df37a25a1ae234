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

TEST_CASE("Skis, balls and courses are read, or asked about where they may be several")
{
    CHECK(onlyExercise("Langlauf 60 min").activity == "ski-cross-country");
    CHECK(onlyExercise("esquí de fondo 1 h").activity == "ski-cross-country");
    CHECK(onlyExercise("Kegeln 60 min").activity == "bowling");
    CHECK(onlyExercise("petanca 1 h").activity == "boules");
    for (const char *line :
         {"skiing 1 h", "Skifahren 2 h", "esquiar 2 h", "Tanzkurs 60 min", "dance class 1 h"}) {
        CAPTURE(line);
        CHECK(onlyProblem(line).reason == ProblemReason::unclearName);
    }
    CHECK(onlyProblem("Vibrationsplatte 10 min").reason == ProblemReason::unknownFood);
}

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
             Session{"walk 3 km 30 min", "walk-brisk", 30},
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
             Session{"1 Stunde Volkstanz", "dance-folk", 60},
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

TEST_CASE("A stated speed, or a distance with a time, says which walk, run or ride it was")
{
    for (const Session &session : {
             Session{"ran 5k in 30 min", "run-10-km-h", 30},
             Session{"jogged 6 km in 40 min", "run-8-km-h", 40},
             Session{"jogged 5k in 50 min", "run-jog", 50},
             Session{"walked 3 km in 40 min", "walk-moderate", 40},
             Session{"walk 3.5 km, 60 min", "walk-slow", 60},
             Session{"walk 500 m in 10 min", "walk-stroll", 10},
             Session{"brisk walk 5 km in 1 h", "walk-moderate", 60},
             Session{"walk 2 miles in 30 min", "walk-very-brisk", 30},
             Session{"walk 30 min at 3 mph", "walk-moderate", 30},
             Session{"walk 6 km/h 30 min", "walk-brisk", 30},
             Session{"5 km in 1 h gegangen", "walk-moderate", 60},
             Session{"5 km in 1 h gelaufen", "walk-moderate", 60},
             Session{"5 km laufen in 30 min", "run-10-km-h", 30},
             Session{"30 min Gehen mit 6 km/h", "walk-brisk", 30},
             Session{"caminé 4 km en 50 min", "walk-moderate", 50},
             Session{"caminar 30 min a 5 kilómetros por hora", "walk-moderate", 30},
             Session{"cycled 12 km in 1 h", "cycle-easy", 60},
             Session{"20 km con la bici en 1 hora", "cycle-20-km-h", 60},
             Session{"24 km Rad in 1 h", "cycle-23-km-h", 60},
             Session{"treadmill 30 min 5 km/h", "walk-moderate", 30},
             Session{"Laufband 30 min 8 km/h", "run-8-km-h", 30},
             Session{"parkrun 32 min", "run-10-km-h", 32},
             Session{"parkrun 60 min", "walk-moderate", 60},
             Session{"hike 10 km in 3 h", "hike", 180},
             Session{"walked 5000 steps in 50 min", "walk-moderate", 50},
         }) {
        CAPTURE(session.line);
        const ExerciseSession read = onlyExercise(session.line);
        CHECK(read.activity == session.activity);
        CHECK(read.duration.count() == session.minutes);
    }
}

TEST_CASE("Words and a speed that do not go together are asked about")
{
    CHECK(onlyProblem("ran 5k in 50 min").suggestions ==
          std::vector<std::string>{"Jogging and walking mixed", "Walking, brisk"});
    CHECK(onlyProblem("parkrun 45 min").suggestions ==
          std::vector<std::string>{"Walking, very brisk", "Jogging, own pace"});
    CHECK(onlyProblem("walked 10 km in 1 h").reason == ProblemReason::unclearName);
    CHECK(onlyProblem("walked 60 km in 1 h").reason == ProblemReason::impossible);
    CHECK(onlyProblem("2 x 3 km walk in 40 min").reason == ProblemReason::unclearAmount);
    CHECK(onlyProblem("walk 2 h 300 m").reason == ProblemReason::unclearAmount);
    CHECK(onlyProblem("parkrun 32").suggestions == std::vector<std::string>{"parkrun 32 min"});
    for (const char *line :
         {"ran 5 km at 6 min/km", "cycled 5 km at 12 min/km", "run 30 min 6 min/km", "e-bike 20 km in 1 h"}) {
        CAPTURE(line);
        CHECK_FALSE(read(line).problems.empty());
    }
}

TEST_CASE("Dancing may be a slow waltz or an hour of disco, so which it was is asked about")
{
    for (const char *line : {"dancing 45 min", "1 h Tanzen", "getanzt 1 Stunde", "baile 1 hora",
                             "dance class 1 h", "dancing with friends 1 h"}) {
        CAPTURE(line);
        const ReadProblem problem = onlyProblem(line);
        CHECK(problem.reason == ProblemReason::unclearName);
        REQUIRE(problem.suggestions.size() == 5);
        CHECK(onlyExercise("45 min " + problem.suggestions.front()).activity == "dance-ballroom-slow");
    }
    CHECK(onlyExercise("slow dancing 30 min").activity == "dance-ballroom-slow");
    CHECK(onlyExercise("Salsa 1 h").activity == "dance-salsa");
}

TEST_CASE("Exercises of the physiotherapist and on a chair have no published figure and count as light")
{
    for (const char *line :
         {"physio exercises 20 min", "physiotherapy 20 min", "Krankengymnastik 20 min", "fisioterapia 20 min",
          "chair exercises 20 min", "Sitzgymnastik 20 min", "ejercicios en silla 20 min"}) {
        CAPTURE(line);
        const ExerciseSession read = onlyExercise(line);
        CHECK(read.intensity == Intensity::light);
        CHECK(read.kinds == MovementKinds{false, false, false});
    }
    CHECK(onlyExercise("Schneeschuhwandern 2 h").activity == "snowshoe");
}

TEST_CASE("Words for how hard it was choose the kind, and a gentle walk is no hill")
{
    for (const Session &session : {
             Session{"brisk 30 min walk", "walk-brisk", 30},
             Session{"walk fast 30 min", "walk-brisk", 30},
             Session{"zügig 30 min spazieren", "walk-brisk", 30},
             Session{"30 min a paso ligero", "walk-brisk", 30},
             Session{"caminata a paso ligero 30 min", "walk-brisk", 30},
             Session{"gentle walk 30 min", "walk-slow", 30},
             Session{"leichter Spaziergang 30 min", "walk-slow", 30},
             Session{"paseo suave 30 min", "walk-slow", 30},
             Session{"yoga suave 30 min", "yoga-hatha", 30},
             Session{"leichtes Yoga 30 min", "yoga-hatha", 30},
             Session{"2 x 25 min walk", "walk-moderate", 50},
         }) {
        CAPTURE(session.line);
        const ExerciseSession read = onlyExercise(session.line);
        CHECK(read.activity == session.activity);
        CHECK(read.duration.count() == session.minutes);
    }
}

TEST_CASE("A distance and a time make no walk of what was not said to be one, or was not done")
{
    for (const char *line :
         {"xyzzy 3 km 40 min", "milk 3 km 40 min", "kayak 3 km 1 hour", "pushing pram 2 miles 1 hour",
          "xyzzy swim 30 min", "husband walked 5 km 1 hour"}) {
        CAPTURE(line);
        CHECK(onlyProblem(line).reason == ProblemReason::unknownFood);
    }
    CHECK(onlyExercise("breaststroke 800 m 35 min").activity == "swim-easy");
    CHECK(onlyProblem("hiked 6 miles Saturday 2 hours").suggestions ==
          std::vector<std::string>{"Saturday hiked 6 miles 2 hours"});
    for (const char *line :
         {"did not walk 5 km 1 hour", "no anduve 4 km 1 hora", "hoping to walk 1 hour", "voy a nadar 30 min",
          "going to swim 30 min", "Yoga 60 min abgesagt", "watched tennis 90 min"}) {
        CAPTURE(line);
        CHECK(onlyProblem(line).reason == ProblemReason::empty);
    }
}

TEST_CASE("A pace in words that the speed contradicts is asked about, and what is no time is a note")
{
    CHECK(onlyProblem("stroll 5 km 45 min").reason == ProblemReason::unclearName);
    CHECK(onlyProblem("brisk walk 4 km in 1 h").reason == ProblemReason::unclearName);
    CHECK(onlyExercise("swam 1500 m in 40 min").note == "1500 m");
    CHECK(onlyExercise("walked 10000 steps 7 km 90 min").note == "10000 steps; 7 km");
    CHECK_FALSE(onlyExercise("walk 90 min").note);
}

TEST_CASE("From one time to another is asked about, with how long that is")
{
    using Lines = std::vector<std::string>;
    CHECK(onlyProblem("yoga 6-7pm").suggestions == Lines{"18:00 yoga 60 min"});
    CHECK(onlyProblem("walk 10-10.30am").suggestions == Lines{"10:00 walk 30 min"});
    CHECK(onlyProblem("walk 11-1pm").suggestions == Lines{"11:00 walk 120 min"});
    CHECK(onlyProblem("Yoga von 18 bis 19 Uhr").suggestions == Lines{"18:00 Yoga 60 min"});
    CHECK(onlyProblem("milk 1-2pm").suggestions == Lines{});
    CHECK(onlyProblem("calcium 500 mg 8am 8pm").suggestions ==
          Lines{"08:00 calcium 500 mg; 20:00 calcium 500 mg"});
}

TEST_CASE("Two amounts of one thing in two parts of the day are asked about, written out")
{
    using Lines = std::vector<std::string>;
    CHECK(onlyProblem("caminé 30 min por la mañana y 20 min por la tarde").suggestions ==
          Lines{"caminé 30 min por la mañana; caminé 20 min por la tarde"});
    CHECK(onlyProblem("caminé 30 min por la mañana y 20 min").suggestions ==
          Lines{"caminé 30 min por la mañana; caminé 20 min"});
    CHECK(onlyProblem("30 min gelaufen am Morgen und 20 min am Abend").suggestions ==
          Lines{"30 min gelaufen am Morgen; 20 min gelaufen am Abend"});
    CHECK(onlyProblem("milk 200 ml in the morning and 150 ml in the evening").suggestions ==
          Lines{"milk 200 ml in the morning; milk 150 ml in the evening"});
    CHECK(onlyProblem("calcium 500 mg morning and 250 mg evening").suggestions ==
          Lines{"calcium 500 mg in the morning; calcium 250 mg in the evening"});
    CHECK(onlyProblem("walk 30 min in the morning 20 min").reason == ProblemReason::unclearAmount);
    CHECK(onlyExercise("walk 30 min and 20 min").duration == std::chrono::minutes(50));
}

TEST_CASE(
    "A part of the day between the words of an item is kept: of an activity as a note, of a food as its meal")
{
    CHECK(onlyExercise("caminé por la mañana 30 min").note == "por la mañana");
    CHECK(onlyExercise("walked 2 km in the afternoon 30 min").note == "2 km; in the afternoon");
    CHECK(onlyExercise("morning walk 30 min").note == "morning");
    CHECK(onlyExercise("Yoga abends 20 min").note == "abends");
    CHECK(onlyIntake("ich habe morgens 2 Eier gegessen").meal == Meal::breakfast);
    CHECK(onlyIntake("after dinner 2 eggs").note == "after dinner");
}
