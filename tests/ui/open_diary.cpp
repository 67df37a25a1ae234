// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/open_diary.h"

#include "logging/reading.h"
#include "storage/day_store.h"

#include <algorithm>

namespace osteon::test {

namespace {

Clock clockOf(const Day &today, const std::optional<TimeOfDay> &timeOfDay)
{
    Clock clock;
    clock.today = [&today](std::chrono::hours) { return today; };
    clock.now = [&today] { return Instant(date::sys_days(today).time_since_epoch()); };
    clock.timeOfDay = [&timeOfDay] { return timeOfDay; };
    clock.zone = [] { return std::string("Europe/Berlin"); };
    return clock;
}

} // namespace

OpenDiary::OpenDiary(Day day)
    : today(day), journal(opened(folder / "journal.osteon")),
      catalogue(Catalogue::open(OSTEON_CATALOGUE_FILE).value()),
      diary(journal, catalogue, clockOf(today, timeOfDay)), notice(diary)
{}

Journal OpenDiary::anotherConnection() const
{
    return opened(folder / "journal.osteon");
}

DiaryRecord OpenDiary::stored(Period period) const
{
    Journal reader = anotherConnection();
    return readDiary(reader, period);
}

void OpenDiary::log(Day day, std::string_view line)
{
    const LineReading reading = readLine(line, catalogue, day, today);
    REQUIRE(reading.problems.empty());
    std::vector<DiaryEntry> entries;
    std::ranges::transform(reading.items, std::back_inserter(entries), &ReadItem::entry);
    REQUIRE(diary.add(std::move(entries)));
}

WatchedModels::WatchedModels(std::initializer_list<QAbstractItemModel *> models)
{
    std::ranges::for_each(models, [this](QAbstractItemModel *model) { add(model); });
}

void WatchedModels::add(QAbstractItemModel *model)
{
    constexpr auto mode = QAbstractItemModelTester::FailureReportingMode::Fatal;
    m_testers.push_back(std::make_unique<QAbstractItemModelTester>(model, mode));
}

QVariant valueOf(const QAbstractItemModel &model, int row, const char *role)
{
    const int number = model.roleNames().key(role, -1);
    REQUIRE_MESSAGE(number != -1, "there is no role ", role);
    return model.index(row, 0).data(number);
}

QStringList textsOf(const QAbstractItemModel &model, const char *role)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row) {
        texts << valueOf(model, row, role).toString();
    }
    return texts;
}

int rowWith(const QAbstractItemModel &model, const char *role, const QString &text)
{
    const auto row = textsOf(model, role).indexOf(text);
    REQUIRE_MESSAGE(row >= 0, "no row has the text ", text);
    return static_cast<int>(row);
}

} // namespace osteon::test
