// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include <doctest/doctest.h>

using namespace osteon::tests;

namespace {

std::vector<std::string> exportTo(const std::string &format, const std::string &file)
{
    return {"export", format, "--from", "2026-09-01", "--to", "2026-11-22", "-o", file};
}

} // namespace

TEST_CASE("The summary is written as text and as PDF, and the same diary gives the same bytes")
{
    const Diary diary;
    diary.done({"demo"});
    for (const std::string format : {"text", "pdf"}) {
        CAPTURE(format);
        const auto first = diary.file("first." + format);
        const auto second = diary.file("second." + format);
        diary.done(exportTo(format, first.string()));
        diary.done(exportTo(format, second.string()));
        CHECK(contentOf(first).size() > 500);
        CHECK(contentOf(first) == contentOf(second));
    }
    CHECK(contentOf(diary.file("first.pdf")).starts_with("%PDF-"));
    CHECK(contentOf(diary.file("first.text")).find("Calcium") != std::string::npos);
}

TEST_CASE("The summary as data gives the figures that the text rounds")
{
    const Diary diary;
    diary.done({"demo"});
    const auto summary =
        diary.done({"summary", "--from", "2026-11-16", "--to", "2026-11-22", "--json"}).json();
    CHECK(summary["days"] == 7);
    CHECK(summary["intake"][0]["name"] == "calcium");
    const auto week = diary.done({"week", "2026-11-16", "--json"}).json();
    CHECK(summary["intake"][0]["mean"] == week["targets"][0]["mean"]);
    CHECK(summary["counted_days"] == week["counted_days"]);
}

TEST_CASE("A name, a year of birth and parts that are not wanted are in no form of the export")
{
    const Diary diary;
    diary.done({"demo"});
    diary.done({"profile", "set", "--name", "Zoe Example", "--birth-year", "1951"});
    const std::pair<std::string, std::string> births[] = {{"text", "born 1951"},
                                                          {"fhir", R"("birthDate": "1951")"}};
    for (const auto &[format, born] : births) {
        CAPTURE(format);
        const std::string file = diary.file("out").string();
        diary.done(exportTo(format, file));
        CHECK(contentOf(file).find("Zoe Example") != std::string::npos);
        CHECK(contentOf(file).find(born) != std::string::npos);
        CHECK(contentOf(file).find("Joint stiffness") != std::string::npos);
        auto bare = exportTo(format, file);
        bare.insert(bare.end(), {"--no-name", "--no-birth-year", "--without", "events"});
        diary.done(bare);
        for (const std::string &word : {std::string("Zoe Example"), born, std::string("Joint stiffness")}) {
            CHECK(contentOf(file).find(word) == std::string::npos);
        }
    }
}

TEST_CASE("An export that cannot be written is refused and leaves nothing behind")
{
    const Diary diary;
    diary.done({"log", "1 egg"});
    const std::string before = contentOf(diary.journal());
    for (const std::string &target :
         {diary.journal().string(), diary.file("").string(), diary.file("nowhere/x.pdf").string()}) {
        CAPTURE(target);
        CHECK(diary.run(exportTo("text", target)).exitCode == 3);
    }
    CHECK(contentOf(diary.journal()) == before);
    CHECK(diary
              .run({"export", "pdf", "--from", "2026-11-22", "--to", "2026-11-01", "-o",
                    diary.file("x").string()})
              .exitCode == 3);
    CHECK(diary.run({"export", "pdf", "--from", "2026-11-01", "-o", diary.file("x").string()}).exitCode == 2);
    CHECK_FALSE(std::filesystem::exists(diary.file("x")));
}

TEST_CASE("A PDF is encrypted with the password in the first line of a file, and with nothing else")
{
    const Diary diary;
    diary.done({"demo"});
    const auto pdf = diary.file("locked.pdf");
    std::vector<std::string> words = exportTo("pdf", pdf.string());
    words.insert(words.end(), {"--password-file", diary.file("password").string()});
    CHECK(diary.run(words).exitCode == 3); // there is no such file
    for (const std::string content : {"", "\n", "\r\nsecond line\n", "\xFF\n"}) {
        write(diary.file("password"), content);
        const Outcome outcome = diary.run(words);
        CHECK(outcome.exitCode == 3);
        CHECK(outcome.errors.find(diary.file("password").string()) != std::string::npos);
        CHECK_FALSE(std::filesystem::exists(pdf));
    }
    write(diary.file("password"), "open sesame\r\nsecond line\n");
    CHECK(diary.done(words).output.find("sesame") == std::string::npos);
    CHECK(contentOf(pdf).starts_with("%PDF-"));
    CHECK(contentOf(pdf).find("/AESV3") != std::string::npos);
    words[1] = "text"; // what cannot be encrypted does not look as if it were
    CHECK(diary.run(words).exitCode == 2);
}
