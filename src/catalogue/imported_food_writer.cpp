// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/imported_food_writer.h"

#include "catalogue/food_columns.h"
#include "catalogue/imported_food_file.h"
#include "catalogue/placed_file.h"
#include "catalogue/text_folding.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <system_error>
#include <utility>

namespace osteon {

namespace {

/// Calcium … as ":calcium_ng", for a statement that binds them by name.
std::string amountParameters()
{
    std::string parameters;
    for (const Nutrient nutrient : allNutrients) {
        parameters += ", :" + amountColumn(nutrient);
    }
    return parameters;
}

/// Rows of one food may stand apart in a table; what an earlier one said stays unless a later one says it
/// too.
std::string amountsKept()
{
    std::string kept;
    const auto keep = [&](const std::string &column) {
        kept += (kept.empty() ? "" : ", ") + column + " = coalesce(excluded." + column + ", " + column + ")";
    };
    for (const Nutrient nutrient : allNutrients) {
        keep(amountColumn(nutrient));
    }
    for (const char *column : {"menaquinone_4_ng", "vitamin_d_from_iu_ng", "sugars_of_older_method_ng"}) {
        keep(column);
    }
    return kept;
}

/// Of a file that nobody sees before it is whole, nothing needs to be safe from a crash before the end.
SQLite::Database newDatabase(const std::filesystem::path &path)
{
    SQLite::Database database(path.string(), SQLite::OPEN_READWRITE);
    database.exec("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE;"
                  "PRAGMA cache_size = -65536; PRAGMA temp_store = FILE;");
    database.exec(importedFoodSchema());
    database.exec("INSERT INTO food_search (food_search, rank) VALUES ('hashsize', 33554432);"
                  "BEGIN");
    return database;
}

/// Copies what earlier imports had and this one has not. The parts go first: the names tell which are new.
constexpr const char *joinEarlierFoods = R"sql(
INSERT INTO brand SELECT * FROM earlier.brand AS old
WHERE EXISTS (SELECT 1 FROM earlier.food WHERE fdc_id = old.fdc_id)
  AND NOT EXISTS (SELECT 1 FROM main.food WHERE fdc_id = old.fdc_id);
INSERT INTO amount SELECT * FROM earlier.amount AS old
WHERE EXISTS (SELECT 1 FROM earlier.food WHERE fdc_id = old.fdc_id)
  AND NOT EXISTS (SELECT 1 FROM main.food WHERE fdc_id = old.fdc_id);
INSERT INTO portion SELECT * FROM earlier.portion AS old
WHERE EXISTS (SELECT 1 FROM earlier.food WHERE fdc_id = old.fdc_id)
  AND NOT EXISTS (SELECT 1 FROM main.food WHERE fdc_id = old.fdc_id);
INSERT INTO food SELECT * FROM earlier.food AS old
WHERE NOT EXISTS (SELECT 1 FROM main.food WHERE fdc_id = old.fdc_id);
)sql";

/// Words that a misspelt one, or the beginning of one, may have meant.
constexpr const char *collectWords = R"sql(
CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab (main, food_search, row);
INSERT INTO word SELECT term, doc FROM temp.vocabulary WHERE length(term) >= 4 AND term NOT GLOB '*[0-9]*';
DROP TABLE temp.vocabulary;
)sql";

} // namespace

std::int64_t countImportedFoods(const std::filesystem::path &file)
{
    if (!isImportedFoodFile(file)) {
        return 0;
    }
    auto database = openImportedFoodFile(file);
    return database.execAndGet("SELECT ifnull(max(position), 0) FROM place").getInt64();
}

struct ImportedFoodWriter::Parts
{
    explicit Parts(const std::filesystem::path &target) : file(target) {}

    void open() { database.emplace(newDatabase(file.path())); }

    SQLite::Statement &statement(std::optional<SQLite::Statement> &kept, const std::string &sql)
    {
        if (!kept) {
            kept.emplace(*database, sql);
        }
        kept->reset();
        return *kept;
    }

    ImportedFoodCounts counts();
    void joinEarlier();
    bool indexNames(const Progress &progress);

    PlacedFile file;
    std::optional<SQLite::Database> database;
    std::optional<SQLite::Statement> addFood;
    std::optional<SQLite::Statement> addBrand;
    std::optional<SQLite::Statement> addAmounts;
    std::optional<SQLite::Statement> addPortion;
};

ImportedFoodWriter::ImportedFoodWriter(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}
ImportedFoodWriter::~ImportedFoodWriter() = default;

std::expected<std::unique_ptr<ImportedFoodWriter>, Message>
ImportedFoodWriter::begin(const std::filesystem::path &target)
{
    std::error_code unseen;
    if (std::filesystem::exists(target, unseen) && !isImportedFoodFile(target)) {
        return std::unexpected(Message::tr("%1 is not a file of imported foods of this version of osteon, or "
                                           "is damaged. It was left as it is; move it away and import again.")
                                   .arg(target.string()));
    }
    auto parts = std::make_unique<Parts>(target);
    if (parts->file.error() == std::errc::operation_would_block) {
        return std::unexpected(Message::tr("Another import of foods is running. Wait until it has ended."));
    }
    if (parts->file.error()) {
        return std::unexpected(Message::tr("The imported foods cannot be written to %1 (%2). Make the folder "
                                           "writable, or free some space.")
                                   .arg(target.string())
                                   .arg(Message::ofSystem(parts->file.error().value())));
    }
    parts->open();
    return std::unique_ptr<ImportedFoodWriter>(new ImportedFoodWriter(std::move(parts)));
}

void ImportedFoodWriter::add(const ImportedFood &food)
{
    auto &row = m_parts->statement(m_parts->addFood, "INSERT OR REPLACE INTO food VALUES (?, ?, ?, ?)");
    row.bind(1, food.id);
    row.bind(2, static_cast<int>(food.kind));
    row.bindNoCopy(3, food.name);
    row.bindNoCopy(4, food.category);
    row.exec();
}

void ImportedFoodWriter::add(const ImportedBrand &brand)
{
    auto &row = m_parts->statement(m_parts->addBrand, "INSERT OR REPLACE INTO brand VALUES (?, ?, ?, ?, ?)");
    row.bind(1, brand.foodId);
    row.bindNoCopy(2, brand.brand);
    row.bindNoCopy(3, brand.category);
    row.bindNoCopy(4, brand.tradeCode);
    row.bind(5, brand.isPer100Millilitres ? 1 : 0);
    row.exec();
}

void ImportedFoodWriter::add(const ImportedAmounts &amounts)
{
    static const std::string sql =
        "INSERT INTO amount (" + amountColumns() +
        ", menaquinone_4_ng, vitamin_d_from_iu_ng, sugars_of_older_method_ng, fdc_id) VALUES (" +
        amountParameters().substr(2) +
        ", :menaquinone_4_ng, :vitamin_d_from_iu_ng, :sugars_of_older_method_ng, :fdc_id)"
        " ON CONFLICT (fdc_id) DO UPDATE SET " +
        amountsKept();
    auto &row = m_parts->statement(m_parts->addAmounts, sql);
    for (const Nutrient nutrient : allNutrients) {
        bindMass(row, ':' + amountColumn(nutrient), amounts.amounts[nutrient]);
    }
    bindMass(row, ":menaquinone_4_ng", amounts.menaquinone4);
    bindMass(row, ":vitamin_d_from_iu_ng", amounts.vitaminDFromUnits);
    bindMass(row, ":sugars_of_older_method_ng", amounts.sugarsOfOlderMethod);
    row.bind(":fdc_id", amounts.foodId);
    row.exec();
}

void ImportedFoodWriter::add(const ImportedPortion &portion)
{
    auto &row =
        m_parts->statement(m_parts->addPortion, "INSERT OR REPLACE INTO portion VALUES (?, ?, ?, ?, ?)");
    row.bind(1, portion.foodId);
    row.bind(2, portion.sequence);
    row.bind(3, std::string(key(portion.unit)));
    row.bindNoCopy(4, portion.label);
    row.bind(5, portion.mass.milligrams());
    row.exec();
}

ImportedFoodCounts ImportedFoodWriter::Parts::counts()
{
    SQLite::Statement row(*database,
                          "SELECT count(*) AS foods, count(calcium_ng) AS calcium_ng,"
                          " count(coalesce(vitamin_d_ng, vitamin_d_from_iu_ng)) AS vitamin_d_ng,"
                          " count(magnesium_ng) AS magnesium_ng, count(vitamin_k2_ng) AS vitamin_k2_ng,"
                          " count(vitamin_k1_ng) AS vitamin_k1_ng, count(protein_ng) AS protein_ng,"
                          " count(sodium_ng) AS sodium_ng,"
                          " count(coalesce(sugars_ng, sugars_of_older_method_ng)) AS sugars_ng,"
                          " count(alcohol_ng) AS alcohol_ng, count(menaquinone_4_ng) AS menaquinone_4_ng"
                          " FROM food LEFT JOIN amount USING (fdc_id)");
    row.executeStep();
    ImportedFoodCounts counts;
    counts.foods = row.getColumn("foods").getInt64();
    for (std::size_t at = 0; at < allNutrients.size(); ++at) {
        counts.known[at] = row.getColumn(amountColumn(allNutrients[at]).c_str()).getInt64();
    }
    counts.knownMenaquinone4 = row.getColumn("menaquinone_4_ng").getInt64();
    counts.portions =
        database->execAndGet("SELECT count(*) FROM portion JOIN food USING (fdc_id)").getInt64();
    return counts;
}

void ImportedFoodWriter::Parts::joinEarlier()
{
    if (!std::filesystem::exists(file.target())) {
        return;
    }
    // A statement that SQLite lets run in a transaction only while the other file is attached before it.
    database->exec("COMMIT");
    SQLite::Statement attach(*database, "ATTACH ? AS earlier");
    attach.bind(1, file.target().string());
    attach.exec();
    database->exec("BEGIN");
    database->exec(joinEarlierFoods);
    database->exec("COMMIT; DETACH earlier; BEGIN");
}

bool ImportedFoodWriter::Parts::indexNames(const Progress &progress)
{
    constexpr std::int64_t oftenEnough = 10'000; // foods between two looks at `progress`
    const double all = static_cast<double>(database->execAndGet("SELECT count(*) FROM food").getInt64());
    SQLite::Statement names(*database, "SELECT fdc_id, name, ifnull(brand.brand, '') AS brand FROM food"
                                       " LEFT JOIN brand USING (fdc_id) ORDER BY kind, length(name), fdc_id");
    SQLite::Statement addPlace(*database, "INSERT INTO place VALUES (?, ?)");
    SQLite::Statement addStems(*database, "INSERT INTO food_search (rowid, stems) VALUES (?, ?)");
    for (std::int64_t position = 1; names.executeStep(); ++position) {
        addPlace.bind(1, position);
        addPlace.bind(2, names.getColumn("fdc_id").getInt64());
        addPlace.exec();
        addPlace.reset();
        addStems.bind(1, position);
        addStems.bind(
            2, matchKey(names.getColumn("name").getString() + ' ' + names.getColumn("brand").getString()));
        addStems.exec();
        addStems.reset();
        if (position % oftenEnough == 0 && !progress(static_cast<double>(position) / all)) {
            return false;
        }
    }
    database->exec("INSERT INTO food_search (food_search) VALUES ('optimize')");
    database->exec(collectWords);
    return true;
}

std::optional<ImportedFoodCounts> ImportedFoodWriter::finish(const Progress &progress)
{
    ImportedFoodCounts counts = m_parts->counts();
    m_parts->joinEarlier();
    if (!m_parts->indexNames(progress)) {
        return std::nullopt;
    }
    counts.allFoods = m_parts->database->execAndGet("SELECT count(*) FROM food").getInt64();
    for (auto *statement :
         {&m_parts->addFood, &m_parts->addBrand, &m_parts->addAmounts, &m_parts->addPortion}) {
        statement->reset();
    }
    m_parts->database->exec("COMMIT");
    m_parts->database.reset();
    if (const auto error = m_parts->file.place()) {
        throw std::system_error(error, m_parts->file.target().string() + " cannot be written");
    }
    return counts;
}

} // namespace osteon
