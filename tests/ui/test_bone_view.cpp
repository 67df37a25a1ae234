// SPDX-License-Identifier: GPL-3.0-or-later
// The page 'Bone': lists, forms and the time line over a real journal.
#include "ui/bone/bone_view.h"

#include "report/bone_timeline.h"
#include "storage/bone_record_store.h"
#include "storage/change.h"
#include "storage/regimen_store.h"
#include "ui/conversions.h"
#include "ui/open_diary.h"
#include "ui/routine_editor.h"

using namespace osteon;
using namespace osteon::test;
using namespace date::literals;

namespace {

constexpr Day firstDay{2024_y / 3 / 12};
constexpr Day secondDay{2026_y / 3 / 18};

/// Without what keeps a figure and its unit on one line.
QString plain(QString text)
{
    return text.remove(QChar(0x2060)).replace(QChar::Nbsp, QLatin1Char(' '));
}

EntryStamp on(Day day)
{
    return {.uid = {}, .day = day, .time = {}, .zone = {}};
}

BoneScan spine(Day day, int thousandths, std::optional<int> leastInTenths = 53)
{
    BoneScan scan;
    scan.stamp = on(day);
    scan.region = "L1-L4";
    scan.density = BoneDensity::fromMicrograms(std::int64_t{thousandths} * 1'000);
    scan.tScore = BoneScore::fromHundredths(-130);
    scan.device = "Hologic Horizon";
    scan.centre = "Sample clinic";
    if (leastInTenths) {
        scan.leastSignificantChange = Percent::fromHundredths(std::int64_t{*leastInTenths} * 10);
    }
    return scan;
}

LabValue vitaminD(Day day, Decimal value, const char *unit = "nmol/L")
{
    LabValue lab;
    lab.stamp = on(day);
    lab.value = value;
    lab.unit = unit;
    return lab;
}

struct BonePage : OpenDiary
{
    BoneView view{diary, notice};
    WatchedModels models{view.scans(),  view.treatments(),       view.labs(),
                         view.events(), view.questions(),        view.dates(),
                         view.notes(),  view.editor()->fields(), view.chart()->table()};

    BonePage() { view.load(); }

    BoneRecord record() const
    {
        Journal other = anotherConnection();
        return readBoneRecord(other);
    }
    FormFieldModel &fields() { return *view.editor()->fields(); }
    void type(const QString &label, const QString &text)
    {
        fields().setText(rowWith(fields(), "label", label), text);
    }
    void choose(const QString &label, const QString &option)
    {
        const int row = rowWith(fields(), "label", label);
        const auto place = valueOf(fields(), row, "options").toStringList().indexOf(option);
        REQUIRE(place >= 0);
        fields().setChoice(row, static_cast<int>(place));
    }
    QString errorOf(const QString &label)
    {
        return valueOf(fields(), rowWith(fields(), "label", label), "error").toString();
    }
    bool save() { return view.editor()->save(); }
    const BoneTimeline &timeline() { return std::get<BoneTimeline>(view.chart()->drawing()); }
    void addTreatment(TreatmentClass treatment, Day from)
    {
        RegimenVersion version;
        version.from = from;
        version.name = "Anastrozole";
        version.schedule.anchor = from;
        version.schedule.doseSlots = {PartOfDay::morning};
        REQUIRE(diary.addRegimen(
            {.uid = {}, .kind = RegimenKind::medicine, .versions = {version}, .treatment = treatment}));
    }
};

} // namespace

TEST_CASE_FIXTURE(OpenDiary, "The bone record is not read before the page is shown")
{
    REQUIRE(diary.addRecord(spine(firstDay, 941)));
    BoneView view(diary, notice);
    CHECK(view.isEmpty());
    view.load();
    CHECK_FALSE(view.isEmpty());
    CHECK(view.hasChart());
}

TEST_CASE_FIXTURE(BonePage,
                  "A scan stands beside the first of its site, with the centre's own figure and no verdict")
{
    REQUIRE(diary.addRecord(spine(firstDay, 941)));
    REQUIRE(diary.addRecord(spine(secondDay, 912)));
    CHECK(textsOf(*view.scans(), "heading") == QStringList{"Lumbar spine", ""});
    CHECK(plain(textsOf(*view.scans(), "title").first()) == "18 March 2026: 0.912 g/cm² · T-score −1.3");
    CHECK(
        textsOf(*view.scans(), "detail").first() ==
        "Change since the first scan, 12 March 2024: −3.1 %. Your centre's least significant change: 5.3 %.\n"
        "L1-L4 · Hologic Horizon · Sample clinic");
    CHECK(
        textsOf(*view.scans(), "detail").last().startsWith("Your centre's least significant change: 5.3 %."));
}

TEST_CASE_FIXTURE(BonePage, "Scans of another device are not compared, and the list says why")
{
    REQUIRE(diary.addRecord(spine(firstDay, 941, {})));
    BoneScan other = spine(secondDay, 912, {});
    other.device = "Lunar iDXA";
    REQUIRE(diary.addRecord(other));
    CHECK(textsOf(*view.scans(), "detail")
              .first()
              .startsWith("No change is computed: another device or centre"));
    CHECK_FALSE(timeline().strips.at(0).points.at(1).joinedTo);
}

TEST_CASE_FIXTURE(BonePage, "A scan is typed in with a decimal comma or a point, and undone")
{
    view.add(BoneView::Scan);
    CHECK(view.editor()->title() == "A bone density scan");
    type("Day of the scan", "2026-03-18");
    choose("Where it was measured", "Total hip");
    type("Region", "left");
    type("Bone density", "0,793");
    type("T-score", "-1.3");
    type("Least significant change", "5,0");
    REQUIRE(save());
    CHECK_FALSE(view.editor()->isOpen());
    const BoneScan stored = record().scans.at(0);
    CHECK(stored.site == ScanSite::totalHip);
    CHECK(stored.stamp.day == secondDay);
    CHECK(stored.density == BoneDensity::fromMicrograms(793'000));
    CHECK(stored.tScore == BoneScore::fromHundredths(-130));
    CHECK_FALSE(stored.zScore);
    CHECK(stored.leastSignificantChange == Percent::fromHundredths(500));
    CHECK(notice.canUndo());
    notice.undo();
    CHECK(record().isEmpty());
    CHECK(view.isEmpty());
}

TEST_CASE_FIXTURE(BonePage, "What is wrong is said at its field, and nothing is stored")
{
    view.add(BoneView::Scan);
    int refused = -1;
    QObject::connect(view.editor(), &RecordEditor::refused, [&](int row) { refused = row; });
    CHECK_FALSE(save());
    CHECK(errorOf("Day of the scan") == "This is no real day. Write it as 2026-11-23.");
    CHECK(refused == 0);
    type("Day of the scan", "2026-03-18");
    CHECK_FALSE(save());
    CHECK(errorOf("Day of the scan") == "");
    CHECK(errorOf("Bone density") == "A scan has at least one of bone density, T-score and Z-score.");
    type("Bone density", "912");
    CHECK_FALSE(save());
    CHECK(errorOf("Bone density") == "Bone density goes from 0.1 to 3 g/cm². Please check the unit.");
    type("Bone density", "much");
    type("T-score", "-1.234");
    CHECK_FALSE(save());
    CHECK(errorOf("Bone density") == "This is not a number. Write it as 12 or 12.5.");
    CHECK(errorOf("T-score") == "This has more decimals than can be kept.");
    CHECK(view.editor()->isOpen());
    CHECK(record().isEmpty());
    view.editor()->cancel();
    CHECK_FALSE(view.editor()->isOpen());
    CHECK(record().isEmpty());
}

TEST_CASE_FIXTURE(BonePage,
                  "A laboratory value keeps its unit, its assay, fasting and the laboratory's own range")
{
    view.add(BoneView::Lab);
    type("Day of the sample", "19.10.2026"); // in whatever words the log line takes
    type("Value", "27,2");
    choose("Unit", "ng/mL");
    type("Assay", "Roche Elecsys");
    choose("Fasting", "yes");
    type("The laboratory's range, from", "30");
    type("The laboratory's range, to", "60");
    REQUIRE(save());
    CHECK(textsOf(*view.labs(), "title") == QStringList{"25(OH)D 27.2 ng/mL (68 nmol/L)"});
    CHECK(textsOf(*view.labs(), "detail") ==
          QStringList{"19 October 2026 · Roche Elecsys · fasting · the laboratory's range: 30 to 60"});
    CHECK(timeline().strips.at(0).title == "25(OH)D, ng/mL");
}

TEST_CASE_FIXTURE(BonePage, "25(OH)D in both of its units is drawn on one scale, exactly")
{
    REQUIRE(diary.addRecord(vitaminD(2026_y / 4 / 1, Decimal(20, 0), "ng/mL")));
    REQUIRE(diary.addRecord(vitaminD(2026_y / 10 / 1, Decimal(68, 0))));
    REQUIRE(timeline().strips.size() == 1);
    const TimelineStrip &strip = timeline().strips.at(0);
    CHECK(strip.title == "25(OH)D, nmol/L");
    CHECK(strip.points.at(0).label == "50");
    CHECK(strip.points.at(1).label == "68");
    CHECK(textsOf(*view.labs(), "title").last() == "25(OH)D 20 ng/mL (50 nmol/L)"); // as it was typed
}

TEST_CASE_FIXTURE(BonePage, "A value below what was measured says so in the list and in the drawing")
{
    view.add(BoneView::Lab);
    type("Day of the sample", "2026-10-19");
    choose("What was measured", "CTX");
    type("Value", "<0.05");
    REQUIRE(save());
    CHECK(textsOf(*view.labs(), "title") == QStringList{"CTX <0.05 ng/mL"});
    CHECK(timeline().strips.at(0).points.at(0).mark == Swatch::ring);
    CHECK(timeline().strips.at(0).points.at(0).label == "<0.05");
}

TEST_CASE_FIXTURE(BonePage,
                  "A choice brings the fields that go with it, and what was typed comes back with it")
{
    view.add(BoneView::Event);
    CHECK_FALSE(textsOf(fields(), "label").contains("Height"));
    choose("What it was", "Height");
    type("Height", "165,5");
    type("Note", "at the pharmacy");
    choose("What it was", "Weight");
    CHECK_FALSE(textsOf(fields(), "label").contains("Height"));
    choose("What it was", "Height");
    CHECK(valueOf(fields(), rowWith(fields(), "label", "Height"), "text").toString() == "165,5");
    REQUIRE(save());
    const HealthEvent stored = record().events.at(0);
    CHECK(stored.height == BodyHeight::fromMillimetres(1655));
    CHECK_FALSE(stored.weight);
    CHECK(stored.note == "at the pharmacy");
    CHECK(textsOf(*view.events(), "title") == QStringList{"Height 165.5 cm"});
}

TEST_CASE_FIXTURE(BonePage, "A laboratory value of one's own has a name and any unit")
{
    view.add(BoneView::Lab);
    choose("What was measured", "Another value");
    type("Day of the sample", "2026-10-19");
    type("Value", "1.250");
    CHECK_FALSE(save());
    CHECK(errorOf("Value").startsWith("This can be read in two ways."));
    type("Value", "14,2");
    CHECK_FALSE(save());
    CHECK(errorOf("Its name") == "What was it? A word or two will do.");
    type("Its name", "Osteocalcin");
    type("Unit", "µg/L");
    REQUIRE(save());
    CHECK(textsOf(*view.labs(), "title") == QStringList{"Osteocalcin 14.2 µg/L"});
}

TEST_CASE_FIXTURE(BonePage, "An entry that is opened and saved untouched is not written")
{
    LabValue lab = vitaminD(2026_y / 10 / 1, Decimal(1250, 3), "ng/mL"); // 1.250: read in two ways when typed
    lab.note = "first line\nsecond line";
    REQUIRE(diary.addRecord(lab));
    const BoneRecord before = record();
    view.edit(valueOf(*view.labs(), 0, "uid").toString());
    CHECK(view.editor()->title() == "Change this value");
    notice.dismiss();
    REQUIRE(save());
    CHECK(record() == before);
    CHECK(notice.text() == "");
}

TEST_CASE_FIXTURE(BonePage, "A changed entry keeps its identity and what was not touched")
{
    REQUIRE(diary.addRecord(spine(firstDay, 941)));
    const std::string uid = record().scans.at(0).stamp.uid;
    view.edit(toQString(uid));
    type("T-score", "-1.1");
    REQUIRE(save());
    const BoneScan stored = record().scans.at(0);
    CHECK(stored.stamp.uid == uid);
    CHECK(stored.tScore == BoneScore::fromHundredths(-110));
    CHECK(stored.density == BoneDensity::fromMicrograms(941'000));
    CHECK(stored.device == "Hologic Horizon");
    notice.undo();
    CHECK(record().scans.at(0).tScore == BoneScore::fromHundredths(-130));
}

TEST_CASE_FIXTURE(
    BonePage, "A deleted entry comes back by undo, and one that another program deleted is said to be gone")
{
    REQUIRE(diary.addRecord(spine(firstDay, 941)));
    const QString uid = valueOf(*view.scans(), 0, "uid").toString();
    view.remove(uid);
    CHECK(record().isEmpty());
    CHECK(notice.canUndo());
    notice.undo();
    CHECK(record().scans.size() == 1);
    view.edit(uid);
    {
        Journal other = anotherConnection();
        Change change(other, Instant(), "delete");
        REQUIRE(BoneScanStore(other).remove(change, uid.toStdString()));
        change.commit();
    }
    type("T-score", "-1.1");
    CHECK_FALSE(save());
    CHECK(notice.isFailure());
    CHECK(record().isEmpty());
}

TEST_CASE_FIXTURE(BonePage, "Open questions come first, and one is asked by its day")
{
    view.add(BoneView::Question);
    CHECK(valueOf(fields(), rowWith(fields(), "label", "It came up on"), "text") == "23 Nov 2026");
    type("Your question", "When is the next scan?");
    REQUIRE(save());
    view.add(BoneView::Question);
    type("Your question", "Is the stiffness from the tablets?");
    type("Asked on", "2026-11-23");
    REQUIRE(save());
    CHECK(textsOf(*view.questions(), "title") ==
          QStringList{"When is the next scan?", "Is the stiffness from the tablets?"});
    CHECK(textsOf(*view.questions(), "detail") ==
          QStringList{"open, since 23 November 2026", "asked on 23 November 2026"});
}

TEST_CASE_FIXTURE(BonePage, "A date to come may be of a routine, has a time, and may lie in the future")
{
    addTreatment(TreatmentClass::boneMedicine, firstDay);
    view.add(BoneView::Date);
    CHECK_FALSE(textsOf(fields(), "label").contains("Which routine"));
    choose("What it is", "Treatment");
    choose("Which routine", "Anastrozole");
    type("Day", "2027-05-04");
    type("Time", "08:30");
    REQUIRE(save());
    const NextDate stored = record().nextDates.at(0);
    CHECK(stored.regimen == diary.regimens().at(0).uid);
    CHECK(stored.text == "Anastrozole");
    CHECK(textsOf(*view.dates(), "detail").first().startsWith("4 May 2027, "));
    view.edit(toQString(stored.stamp.uid));
    choose("What it is", "Appointment");
    type("What to remember", "Oncology");
    type("Day", "2126-05-04");
    CHECK_FALSE(save());
    CHECK(errorOf("Day") == "This is more than 20 years ahead. Please check the year.");
    type("Day", "2027-05-04");
    REQUIRE(save());
    CHECK(record().nextDates.at(0).regimen.empty());
}

TEST_CASE_FIXTURE(BonePage, "A note is kept, with the zone it was written in")
{
    view.add(BoneView::Note);
    CHECK_FALSE(save());
    CHECK(errorOf("What you want to remember") == "The text is missing.");
    type("What you want to remember", "Started with the group for balance.");
    REQUIRE(save());
    CHECK(record().notes.at(0).text == "Started with the group for balance.");
    CHECK_FALSE(record().notes.at(0).stamp.zone.empty());
}

TEST_CASE_FIXTURE(
    BonePage,
    "The time line has treatments by their class, scans, values and events, and a table of the same")
{
    addTreatment(TreatmentClass::aromataseInhibitor, 2024_y / 2 / 1);
    REQUIRE(diary.addRecord(spine(firstDay, 941)));
    REQUIRE(diary.addRecord(spine(secondDay, 912)));
    REQUIRE(diary.addRecord(vitaminD(2026_y / 10 / 1, Decimal(68, 0))));
    HealthEvent fall;
    fall.stamp = on(2026_y / 10 / 7);
    REQUIRE(diary.addRecord(fall));
    CHECK(timeline().period == Period{2024_y / 2 / 1, today});
    REQUIRE(timeline().treatments.size() == 1);
    CHECK(timeline().treatments[0].name == "Anastrozole, aromatase inhibitor");
    REQUIRE(timeline().strips.size() == 3);
    const TimelineStrip &scans = timeline().strips[0];
    CHECK(scans.points.at(1).label == "0.912 (T −1.3)");
    CHECK(scans.points[1].joinedTo == 0);
    CHECK(scans.points[1].error == doctest::Approx(0.912 * 0.053));
    CHECK(scans.lowest <= 0.912 - scans.points[1].error);
    CHECK(timeline().strips[2].points.at(0).mark == Swatch::triangle);
    CHECK(view.chart()->table()->rowCount() == 5);
    CHECK(valueOf(*view.chart()->table(), 0, "spoken").toString() == "7 October 2026, Fall");
    CHECK(valueOf(*view.chart()->table(), 4, "spoken").toString() ==
          "1 February 2024, Anastrozole, aromatase inhibitor, begins");
}

TEST_CASE_FIXTURE(
    BonePage,
    "The form of a medicine says what it is to the bones, which makes it a treatment of the time line")
{
    RoutineEditor editor(diary, notice);
    editor.beginNew(firstDay);
    editor.setName("Anastrozole");
    editor.setProperty("isMedicine", true);
    editor.setProperty("treatment", 0);
    REQUIRE(editor.save());
    CHECK(diary.regimens().at(0).treatment == TreatmentClass::aromataseInhibitor);
    CHECK(timeline().treatments.at(0).name == "Anastrozole, aromatase inhibitor");
    editor.beginChange(diary.regimens().at(0), today);
    CHECK(editor.property("treatment").toInt() == 0);
    editor.setProperty("treatment", 2);
    REQUIRE(editor.save());
    CHECK(timeline().treatments.empty());
}

TEST_CASE_FIXTURE(BonePage, "A treatment says since when it is taken and what was ticked of it")
{
    addTreatment(TreatmentClass::aromataseInhibitor, 2024_y / 2 / 1);
    CHECK(textsOf(*view.treatments(), "title") == QStringList{"Anastrozole"});
    CHECK(textsOf(*view.treatments(), "detail") ==
          QStringList{"aromatase inhibitor · since 1 February 2024"});
    const std::vector<Regimen> regimens = diary.regimens();
    const std::vector<DueDose> due = dueOn(regimens, {}, addDays(today, -1));
    REQUIRE(diary.record({due.at(0)}, DoseState::taken));
    CHECK(
        textsOf(*view.treatments(), "detail").first().endsWith("1 of 1 dose ticked since 22 November 2026"));
}

TEST_CASE_FIXTURE(BonePage, "A scan without a density stands on a scale of its score")
{
    BoneScan scan = spine(firstDay, 941);
    scan.density.reset();
    REQUIRE(diary.addRecord(scan));
    CHECK(timeline().strips.at(0).title == "Lumbar spine, T-score");
    CHECK(timeline().strips[0].points.at(0).label == "−1.3");
    CHECK(timeline().strips[0].points[0].error == 0);
}

TEST_CASE_FIXTURE(BonePage, "Figures are written as the country writes them")
{
    const NumbersOf german(QLocale::German);
    REQUIRE(diary.addRecord(spine(firstDay, 941)));
    CHECK(plain(textsOf(*view.scans(), "title").first()).contains("0,941 g/cm²"));
    view.edit(valueOf(*view.scans(), 0, "uid").toString());
    CHECK(valueOf(fields(), rowWith(fields(), "label", "Bone density"), "text").toString() == "0,941");
}

TEST_CASE_FIXTURE(BonePage,
                  "An unusual figure is asked about once, at its field, and kept when it is saved again")
{
    view.add(BoneView::Scan);
    type("Day of the scan", "2026-03-18");
    type("T-score", "-7");
    CHECK_FALSE(save());
    CHECK(errorOf("T-score") ==
          "This is an unusual figure. Please check it and its unit; if it is right, save it "
          "once more.");
    CHECK(record().isEmpty());
    type("T-score", "-8");
    CHECK_FALSE(save());
    CHECK(save());
    REQUIRE(record().scans.size() == 1);
    CHECK(record().scans.front().tScore == BoneScore::fromHundredths(-800));
    CHECK_FALSE(view.editor()->isOpen());
}

TEST_CASE_FIXTURE(BonePage, "Medians of a study's group are shown only when asked for, and say what they are")
{
    REQUIRE(diary.addRecord(spine(firstDay, 1000)));
    REQUIRE(diary.addRecord(spine(secondDay, 950)));
    CHECK(view.hasMedians());
    CHECK_FALSE(view.showsMedians());
    CHECK(timeline().strips.at(0).course.empty());
    const int own = view.chart()->table()->rowCount();

    view.setShowsMedians(true);
    const std::vector<TimelinePoint> &course = timeline().strips.at(0).course;
    REQUIRE(course.size() == 3); // the first scan, two years, and on the way to five years: today
    CHECK(course[0].day == firstDay);
    CHECK(course[1].day == Day{2026_y / 3 / 12});
    CHECK(course[1].value == doctest::Approx(0.959));
    CHECK(course[2].day == diary.today());
    CHECK(timeline().legend.at(1).name == "group median, ATAC bone substudy");
    CHECK(view.chart()->details().contains("It is not a forecast for you."));
    const QStringList rows = textsOf(*view.chart()->table(), "spoken");
    CHECK(rows.size() == own + 2);
    CHECK(
        rows.at(own).contains("Lumbar spine: ATAC bone substudy, anastrozole group, median −4.1 %, Eastell R "
                              "et al., Journal of Bone and Mineral Research, 2006"));
    CHECK(rows.at(own + 1).contains("−6.08 %"));

    view.setShowsMedians(false);
    CHECK(timeline().strips.at(0).course.empty());
    CHECK_FALSE(view.chart()->details().contains("forecast"));
}

TEST_CASE_FIXTURE(BonePage, "A site without published medians, or without a density, has none to show")
{
    BoneScan scan = spine(firstDay, 700);
    scan.site = ScanSite::forearm;
    REQUIRE(diary.addRecord(scan));
    BoneScan hip = spine(firstDay, 700);
    hip.site = ScanSite::totalHip;
    hip.density.reset();
    REQUIRE(diary.addRecord(hip));
    CHECK_FALSE(view.hasMedians());
    view.setShowsMedians(true);
    for (const TimelineStrip &strip : timeline().strips) {
        CHECK(strip.course.empty());
    }
}
