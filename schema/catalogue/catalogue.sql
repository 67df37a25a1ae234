-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Turns the CSV files beside it into the read-only catalogue, with the sqlite3 program, from this folder:
--     sqlite3 -batch -bail OUTPUT < catalogue.sql
-- A row that cannot be true breaks a constraint and with it the build. A blank cell is unknown and becomes
-- NULL.

PRAGMA foreign_keys = ON;
PRAGMA application_id = 0x6f737463; -- 'ostc', so that no other database is taken for a catalogue
PRAGMA user_version = 5;

BEGIN;

-- ---------------------------------------------------------------- the cells as they are written

CREATE TEMP TABLE raw_food (
    key TEXT, name TEXT, words TEXT, category TEXT, ndb_number TEXT, calcium_mg TEXT, magnesium_mg TEXT,
    vitamin_d_ug TEXT, vitamin_k1_ug TEXT, vitamin_k2_ug TEXT, menaquinone_4_ug TEXT, protein_g TEXT,
    sodium_mg TEXT, sugars_g TEXT, alcohol_g TEXT, density_g_per_ml TEXT, nova4 TEXT, source TEXT,
    k2_source TEXT);
CREATE TEMP TABLE raw_mixture (food_key TEXT, part_key TEXT, grams TEXT);
CREATE TEMP TABLE raw_portion (food_key TEXT, unit TEXT, label TEXT, grams TEXT, is_default TEXT);
CREATE TEMP TABLE raw_activity (
    key TEXT, name TEXT, words TEXT, compendium_code TEXT, met TEXT, intensity TEXT, weight_bearing TEXT,
    resistance TEXT, balance TEXT, impact TEXT, source TEXT);
CREATE TEMP TABLE raw_supplement (
    key TEXT, name TEXT, words TEXT, nutrient TEXT, elemental_percent TEXT, salt_from_mg TEXT,
    default_unit TEXT, source TEXT);
CREATE TEMP TABLE raw_tablet (
    key TEXT, name TEXT, calcium_mg TEXT, vitamin_d_iu TEXT, magnesium_mg TEXT, vitamin_k2_ug TEXT,
    source TEXT);
CREATE TEMP TABLE raw_target (
    preset TEXT, title TEXT, quantity TEXT, period TEXT, lower TEXT, upper TEXT, limit_ TEXT, unit TEXT,
    limit_scope TEXT, sex TEXT, age_from TEXT, age_to TEXT, source TEXT, year TEXT);
CREATE TEMP TABLE raw_name_de (kind TEXT, key TEXT, name TEXT);
CREATE TEMP TABLE raw_name_es (kind TEXT, key TEXT, name TEXT);
CREATE TEMP TABLE raw_other_word (word TEXT);
CREATE TEMP TABLE raw_reference (
    key TEXT, authors TEXT, title TEXT, published_in TEXT, year TEXT, doi TEXT, pubmed_id TEXT,
    pmc_id TEXT);

.mode csv
.import --csv --skip 1 --schema temp foods.csv raw_food
.import --csv --skip 1 --schema temp mixtures.csv raw_mixture
.import --csv --skip 1 --schema temp portions.csv raw_portion
.import --csv --skip 1 --schema temp activities.csv raw_activity
.import --csv --skip 1 --schema temp supplements.csv raw_supplement
.import --csv --skip 1 --schema temp tablets.csv raw_tablet
.import --csv --skip 1 --schema temp target_presets.csv raw_target
.import --csv --skip 1 --schema temp names_de.csv raw_name_de
.import --csv --skip 1 --schema temp names_es.csv raw_name_es
.import --csv --skip 1 --schema temp other_words.csv raw_other_word
.import --csv --skip 1 --schema temp references.csv raw_reference

-- A cell that is no plain number would otherwise be cast to 0, and a short row filled up with NULL.
CREATE TEMP TABLE row_that_cannot_be_read (row TEXT CHECK (row IS NULL));
INSERT INTO row_that_cannot_be_read
SELECT key FROM raw_food
WHERE k2_source IS NULL
   OR calcium_mg || magnesium_mg || vitamin_d_ug || vitamin_k1_ug || vitamin_k2_ug || menaquinone_4_ug
      || protein_g || sodium_mg || sugars_g || alcohol_g || density_g_per_ml GLOB '*[^0-9.]*'
UNION ALL SELECT food_key FROM raw_portion WHERE is_default IS NULL OR grams GLOB '*[^0-9.]*' OR grams = ''
UNION ALL SELECT food_key FROM raw_mixture WHERE grams IS NULL OR grams GLOB '*[^0-9.]*' OR grams = ''
UNION ALL SELECT key FROM raw_activity WHERE source IS NULL OR met GLOB '*[^0-9.]*'
UNION ALL SELECT key FROM raw_supplement
WHERE source IS NULL OR elemental_percent || salt_from_mg GLOB '*[^0-9]*'
UNION ALL SELECT key FROM raw_tablet
WHERE source IS NULL OR calcium_mg || vitamin_d_iu || magnesium_mg || vitamin_k2_ug GLOB '*[^0-9.]*'
UNION ALL SELECT key FROM raw_name_de WHERE name IS NULL
UNION ALL SELECT key FROM raw_name_es WHERE name IS NULL
UNION ALL SELECT preset FROM raw_target
WHERE year IS NULL OR lower || upper || limit_ || age_from || age_to || year GLOB '*[^0-9]*'
UNION ALL SELECT key FROM raw_reference WHERE pmc_id IS NULL OR year || pubmed_id GLOB '*[^0-9]*';

-- ---------------------------------------------------------------- foods, per 100 g

CREATE TABLE food (
    position INTEGER PRIMARY KEY, -- plain foods come before special ones
    key TEXT NOT NULL UNIQUE CHECK (key <> '' AND key NOT GLOB '*[^a-z0-9-]*'),
    name TEXT NOT NULL COLLATE NOCASE UNIQUE CHECK (trim(name) = name AND name <> ''),
    category TEXT NOT NULL CHECK (category <> ''),
    ndb_number TEXT CHECK (ndb_number GLOB '[0-9][0-9][0-9][0-9][0-9]'),
    -- Nothing in 100 g weighs more than 100 g; of a vitamin 100 mg is already a slip of the unit.
    calcium_ng INTEGER CHECK (calcium_ng BETWEEN 0 AND 100000000000),
    magnesium_ng INTEGER CHECK (magnesium_ng BETWEEN 0 AND 100000000000),
    vitamin_d_ng INTEGER CHECK (vitamin_d_ng BETWEEN 0 AND 100000000),
    vitamin_k1_ng INTEGER CHECK (vitamin_k1_ng BETWEEN 0 AND 100000000),
    vitamin_k2_ng INTEGER CHECK (vitamin_k2_ng BETWEEN 0 AND 100000000),
    menaquinone_4_ng INTEGER CHECK (menaquinone_4_ng BETWEEN 0 AND 100000000),
    protein_ng INTEGER CHECK (protein_ng BETWEEN 0 AND 100000000000),
    sodium_ng INTEGER CHECK (sodium_ng BETWEEN 0 AND 100000000000),
    sugars_ng INTEGER CHECK (sugars_ng BETWEEN 0 AND 100000000000),
    alcohol_ng INTEGER CHECK (alcohol_ng BETWEEN 0 AND 100000000000),
    milligrams_per_millilitre INTEGER CHECK (milligrams_per_millilitre BETWEEN 100 AND 2500),
    -- Group 4 of the NOVA classification (Monteiro 2019): made in a factory with additives no kitchen has.
    is_ultra_processed INTEGER NOT NULL CHECK (is_ultra_processed IN (0, 1)),
    source TEXT NOT NULL CHECK (source <> ''),
    k2_source TEXT CHECK (k2_source <> ''),
    -- Menaquinone-4 is a part of vitamin K2, never the whole of it.
    CHECK ((vitamin_k2_ng IS NULL) = (k2_source IS NULL)),
    CHECK (vitamin_k2_ng >= menaquinone_4_ng),
    CHECK (ifnull(protein_ng, 0) + ifnull(sugars_ng, 0) + ifnull(alcohol_ng, 0) <= 100000000000)
) STRICT;

INSERT INTO food
SELECT rowid, key, name, category, nullif(ndb_number, ''),
       CAST(round(nullif(calcium_mg, '') * 1e6) AS INTEGER),
       CAST(round(nullif(magnesium_mg, '') * 1e6) AS INTEGER),
       CAST(round(nullif(vitamin_d_ug, '') * 1e3) AS INTEGER),
       CAST(round(nullif(vitamin_k1_ug, '') * 1e3) AS INTEGER),
       CAST(round(nullif(vitamin_k2_ug, '') * 1e3) AS INTEGER),
       CAST(round(nullif(menaquinone_4_ug, '') * 1e3) AS INTEGER),
       CAST(round(nullif(protein_g, '') * 1e9) AS INTEGER),
       CAST(round(nullif(sodium_mg, '') * 1e6) AS INTEGER),
       CAST(round(nullif(sugars_g, '') * 1e9) AS INTEGER),
       CAST(round(nullif(alcohol_g, '') * 1e9) AS INTEGER),
       CAST(round(nullif(density_g_per_ml, '') * 1e3) AS INTEGER),
       CASE nova4 WHEN 'yes' THEN 1 WHEN 'no' THEN 0 END,
       source, nullif(k2_source, '')
FROM raw_food;

-- What is mixed of other foods, a latte or a cheese sandwich: its amounts are worked out here of those of its
-- parts, by weight, and what is unknown of one part is unknown of the whole. Its source is its recipe.
CREATE TABLE mixture (
    food_key TEXT NOT NULL REFERENCES food (key),
    part_key TEXT NOT NULL REFERENCES food (key),
    part_mg INTEGER NOT NULL CHECK (part_mg BETWEEN 1 AND 10000000),
    PRIMARY KEY (food_key, part_key)
) STRICT, WITHOUT ROWID;

INSERT INTO mixture SELECT food_key, part_key, CAST(round(grams * 1e3) AS INTEGER) FROM raw_mixture;

CREATE TEMP TABLE mixture_that_cannot_be (food_key TEXT CHECK (food_key IS NULL));
INSERT INTO mixture_that_cannot_be
SELECT food_key FROM mixture WHERE part_key IN (SELECT food_key FROM mixture)
UNION ALL SELECT key FROM food WHERE (source = 'Mixed') <> (key IN (SELECT food_key FROM mixture))
UNION ALL SELECT key FROM food
WHERE source = 'Mixed'
  AND coalesce(calcium_ng, magnesium_ng, vitamin_d_ng, vitamin_k1_ng, vitamin_k2_ng, menaquinone_4_ng,
               protein_ng, sodium_ng, sugars_ng, alcohol_ng) IS NOT NULL;

CREATE TEMP TABLE mixed AS
SELECT food_key, sum(part_mg) AS total_mg,
       'Mixed by weight: ' || group_concat(printf('%g g ', part_mg / 1e3) || part.name, '; ') AS recipe,
       CASE WHEN count(calcium_ng) = count(*) THEN sum(calcium_ng * part_mg) END AS calcium_ng,
       CASE WHEN count(magnesium_ng) = count(*) THEN sum(magnesium_ng * part_mg) END AS magnesium_ng,
       CASE WHEN count(vitamin_d_ng) = count(*) THEN sum(vitamin_d_ng * part_mg) END AS vitamin_d_ng,
       CASE WHEN count(vitamin_k1_ng) = count(*) THEN sum(vitamin_k1_ng * part_mg) END AS vitamin_k1_ng,
       CASE WHEN count(protein_ng) = count(*) THEN sum(protein_ng * part_mg) END AS protein_ng,
       CASE WHEN count(sodium_ng) = count(*) THEN sum(sodium_ng * part_mg) END AS sodium_ng,
       CASE WHEN count(sugars_ng) = count(*) THEN sum(sugars_ng * part_mg) END AS sugars_ng,
       CASE WHEN count(alcohol_ng) = count(*) THEN sum(alcohol_ng * part_mg) END AS alcohol_ng
FROM mixture JOIN food AS part ON part.key = part_key GROUP BY food_key;

UPDATE food
SET (source, calcium_ng, magnesium_ng, vitamin_d_ng, vitamin_k1_ng, protein_ng, sodium_ng, sugars_ng,
     alcohol_ng) =
    (SELECT recipe, (mixed.calcium_ng + total_mg / 2) / total_mg, (mixed.magnesium_ng + total_mg / 2) / total_mg, (mixed.vitamin_d_ng + total_mg / 2) / total_mg,
            (mixed.vitamin_k1_ng + total_mg / 2) / total_mg, (mixed.protein_ng + total_mg / 2) / total_mg,
            (mixed.sodium_ng + total_mg / 2) / total_mg, (mixed.sugars_ng + total_mg / 2) / total_mg, (mixed.alcohol_ng + total_mg / 2) / total_mg
     FROM mixed WHERE food_key = key)
WHERE key IN (SELECT food_key FROM mixed);

CREATE TABLE portion (
    food_key TEXT NOT NULL REFERENCES food (key),
    unit TEXT NOT NULL
        CHECK (unit IN
               ('cup', 'glass', 'tbsp', 'tsp', 'slice', 'piece', 'serving', 'handful', 'can', 'tablet',
                'other')),
    label TEXT NOT NULL CHECK (label <> ''),
    portion_mg INTEGER NOT NULL CHECK (portion_mg BETWEEN 1 AND 10000000),
    is_default INTEGER NOT NULL CHECK (is_default IN (0, 1)),
    PRIMARY KEY (food_key, unit, label),
    CHECK (unit <> 'other' OR is_default = 0)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX one_default_portion ON portion (food_key) WHERE is_default = 1;
-- Of the other ones a food may have several, each found by the words of its label: a mug, a bottle, a fillet.
CREATE UNIQUE INDEX one_portion_of_a_unit ON portion (food_key, unit) WHERE unit <> 'other';

INSERT INTO portion
SELECT food_key, unit, label, CAST(round(grams * 1e3) AS INTEGER), CAST(is_default AS INTEGER)
FROM raw_portion;

CREATE TEMP TABLE food_without_portions (food_key TEXT CHECK (food_key IS NULL));
INSERT INTO food_without_portions
SELECT key FROM food
WHERE key NOT IN (SELECT food_key FROM portion WHERE is_default = 1)
   OR (SELECT count(*) FROM portion WHERE food_key = key) < 2;

-- ---------------------------------------------------------------- activities

CREATE TABLE activity (
    position INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE CHECK (key <> '' AND key NOT GLOB '*[^a-z0-9-]*'),
    name TEXT NOT NULL UNIQUE CHECK (trim(name) = name AND name <> ''),
    compendium_code TEXT CHECK (compendium_code GLOB '[0-9][0-9][0-9][0-9][0-9]'),
    met REAL CHECK (met BETWEEN 1 AND 25),
    intensity TEXT CHECK (intensity IN ('light', 'moderate', 'vigorous')),
    -- 'partial' is shown, but never counted: nothing doubtful is credited towards a target.
    weight_bearing TEXT NOT NULL CHECK (weight_bearing IN ('yes', 'partial', 'no')),
    resistance TEXT NOT NULL CHECK (resistance IN ('yes', 'partial', 'no')),
    balance TEXT NOT NULL CHECK (balance IN ('yes', 'no')),
    impact TEXT NOT NULL CHECK (impact IN ('none', 'low', 'moderate', 'high')),
    source TEXT NOT NULL CHECK (source <> ''),
    -- Light is below 3 MET, moderate below 6, vigorous from 6.
    CHECK (met IS NULL
           OR intensity = CASE WHEN met < 3 THEN 'light' WHEN met < 6 THEN 'moderate' ELSE 'vigorous' END)
) STRICT;

INSERT INTO activity
SELECT rowid, key, name, nullif(compendium_code, ''), CAST(nullif(met, '') AS REAL), nullif(intensity, ''),
       weight_bearing, resistance, balance, impact, source
FROM raw_activity;

-- ---------------------------------------------------------------- supplements

CREATE TABLE supplement (
    position INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE CHECK (key <> '' AND key NOT GLOB '*[^a-z0-9-]*'),
    name TEXT NOT NULL UNIQUE CHECK (trim(name) = name AND name <> ''),
    nutrient TEXT NOT NULL
        CHECK (nutrient IN ('calcium', 'vitamin_d', 'magnesium', 'vitamin_k2', 'vitamin_k1', 'protein')),
    elemental_percent INTEGER CHECK (elemental_percent BETWEEN 1 AND 100),
    -- From here on, what one tablet is said to have may as well be the weight of the salt.
    salt_from_mg INTEGER CHECK (salt_from_mg BETWEEN 1 AND 2000),
    default_unit TEXT NOT NULL CHECK (default_unit IN ('IU', 'mg', 'ug', 'g')),
    source TEXT NOT NULL CHECK (source <> ''),
    CHECK (default_unit <> 'IU' OR nutrient = 'vitamin_d'), -- an IU is a mass only for vitamin D
    CHECK ((salt_from_mg IS NOT NULL) = (ifnull(elemental_percent, 100) < 100))
) STRICT;

INSERT INTO supplement
SELECT rowid, key, name, nutrient, CAST(nullif(elemental_percent, '') AS INTEGER),
       CAST(nullif(salt_from_mg, '') AS INTEGER), default_unit, source
FROM raw_supplement;

-- What one tablet has; minerals are elemental, and what it does not declare is unknown. The most is what
-- nobody takes in one tablet.
CREATE TABLE tablet (
    position INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE CHECK (key <> '' AND key NOT GLOB '*[^a-z0-9-]*'),
    name TEXT NOT NULL COLLATE NOCASE UNIQUE CHECK (trim(name) = name AND name <> ''),
    calcium_ng INTEGER CHECK (calcium_ng BETWEEN 1 AND 2000000000),
    vitamin_d_ng INTEGER CHECK (vitamin_d_ng BETWEEN 1 AND 1250000),
    magnesium_ng INTEGER CHECK (magnesium_ng BETWEEN 1 AND 1000000000),
    vitamin_k2_ng INTEGER CHECK (vitamin_k2_ng BETWEEN 1 AND 45000000),
    source TEXT NOT NULL CHECK (source <> ''),
    CHECK (coalesce(calcium_ng, vitamin_d_ng, magnesium_ng, vitamin_k2_ng) IS NOT NULL)
) STRICT;

INSERT INTO tablet
SELECT rowid, key, name, CAST(round(nullif(calcium_mg, '') * 1e6) AS INTEGER),
       CAST(nullif(vitamin_d_iu, '') AS INTEGER) * 25, -- 1 IU is 25 ng
       CAST(round(nullif(magnesium_mg, '') * 1e6) AS INTEGER),
       CAST(round(nullif(vitamin_k2_ug, '') * 1e3) AS INTEGER), source
FROM raw_tablet;

-- ---------------------------------------------------------------- names in German and Spanish

-- What things are called in a window of that language; where there is no name here, the English one holds.
-- The key of a portion is its English label.
CREATE TABLE spoken_name (
    kind TEXT NOT NULL CHECK (kind IN ('food', 'activity', 'supplement', 'preset', 'portion')),
    key TEXT NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('de', 'es')),
    name TEXT NOT NULL CHECK (trim(name) = name AND name <> '' AND name NOT GLOB '*[|"]*'
                              AND instr(name, '  ') = 0),
    PRIMARY KEY (kind, key, language)
) STRICT, WITHOUT ROWID;

CREATE TEMP VIEW raw_name AS
SELECT 'de' AS language, kind, key, name FROM raw_name_de
UNION ALL SELECT 'es', kind, key, name FROM raw_name_es;

INSERT INTO spoken_name SELECT kind, key, language, name FROM raw_name WHERE kind <> 'portion';

-- The label of a portion is made of its words: '1 serving (2 slices, 30.5 g)' of those for '1 serving' and
-- '2 slices', and the weight with a decimal comma. A label with a part that has no name stays English.
CREATE TEMP VIEW portion_part AS
WITH apart (label, head, inside) AS (
    SELECT DISTINCT label, substr(label, 1, instr(label, ' (') - 1),
           rtrim(substr(label, instr(label, ' (') + 2), ')')
    FROM raw_portion)
SELECT label, head, CASE WHEN instr(inside, ', ') > 0 THEN substr(inside, 1, instr(inside, ', ') - 1) END
       AS counted, replace(substr(inside, ifnull(nullif(instr(inside, ', '), 0) + 2, 1)), '.', ',') AS weight
FROM apart;

INSERT INTO spoken_name
SELECT 'portion', label, head.language,
       head.name || ' (' || ifnull(counted_name.name || ', ', '') || weight || ')'
FROM portion_part
JOIN raw_name AS head ON head.kind = 'portion' AND head.key = portion_part.head
LEFT JOIN raw_name AS counted_name
    ON counted_name.kind = 'portion' AND counted_name.key = counted AND counted_name.language = head.language
WHERE counted IS NULL OR counted_name.name IS NOT NULL;

CREATE TEMP TABLE name_of_nothing (key TEXT CHECK (key IS NULL));
INSERT INTO name_of_nothing
SELECT key FROM raw_name WHERE kind = 'food' AND key NOT IN (SELECT key FROM food)
UNION ALL SELECT key FROM raw_name WHERE kind = 'activity' AND key NOT IN (SELECT key FROM activity)
UNION ALL SELECT key FROM raw_name WHERE kind = 'supplement' AND key NOT IN (SELECT key FROM supplement)
UNION ALL SELECT key FROM raw_name WHERE kind = 'preset' AND key NOT IN (SELECT preset FROM raw_target)
UNION ALL SELECT key FROM raw_name
WHERE kind = 'portion' AND key NOT IN (SELECT head FROM portion_part)
  AND key NOT IN (SELECT counted FROM portion_part WHERE counted IS NOT NULL);

-- ---------------------------------------------------------------- words: each means one thing

CREATE TABLE food_word (
    word TEXT NOT NULL COLLATE NOCASE PRIMARY KEY, food_key TEXT NOT NULL REFERENCES food (key)
) STRICT, WITHOUT ROWID;
CREATE TABLE activity_word (
    word TEXT NOT NULL COLLATE NOCASE PRIMARY KEY, activity_key TEXT NOT NULL REFERENCES activity (key)
) STRICT, WITHOUT ROWID;
CREATE TABLE supplement_word (
    word TEXT NOT NULL COLLATE NOCASE PRIMARY KEY, supplement_key TEXT NOT NULL REFERENCES supplement (key)
) STRICT, WITHOUT ROWID;

-- German words are also found when they are spelt without umlauts, or as in Switzerland: 'Kaese', 'Suesskartoffel',
-- 'Süsskartoffel'.
CREATE TEMP VIEW raw_word AS
WITH listed (kind, key, words) AS (
    SELECT 'food', key, name || '|' || words FROM raw_food
    UNION ALL SELECT 'activity', key, name || '|' || words FROM raw_activity
    UNION ALL SELECT 'supplement', key, name || '|' || words FROM raw_supplement
    UNION ALL SELECT kind, key, name FROM raw_name WHERE kind IN ('food', 'activity', 'supplement')),
spelt (kind, key, words) AS (
    SELECT kind, key, words || '|' || replace(words, 'ß', 'ss') || '|' ||
        replace(replace(replace(replace(replace(replace(replace(words, 'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue'), 'Ä', 'Ae'), 'Ö', 'Oe'), 'Ü', 'Ue'), 'ß', 'ss') || '|'
    FROM listed),
split (kind, key, word, rest) AS (
    SELECT kind, key, '', words FROM spelt
    UNION ALL
    SELECT kind, key, substr(rest, 1, instr(rest, '|') - 1), substr(rest, instr(rest, '|') + 1)
    FROM split WHERE rest <> '')
SELECT DISTINCT kind, key, word COLLATE NOCASE AS word FROM split WHERE word <> '';

INSERT INTO food_word SELECT word, key FROM raw_word WHERE kind = 'food';
INSERT INTO activity_word SELECT word, key FROM raw_word WHERE kind = 'activity';
INSERT INTO supplement_word SELECT word, key FROM raw_word WHERE kind = 'supplement';

-- Words of English, German or Spanish that are spelt nearly like something above and mean something else:
-- 'horse' is no slip for 'Hirse'. Folded; the list is made with tests/catalogue/list_corrections.cpp.
CREATE TABLE other_word (
    word TEXT NOT NULL PRIMARY KEY CHECK (word <> '' AND word NOT GLOB '*[^a-z]*')
) STRICT, WITHOUT ROWID;

INSERT INTO other_word SELECT word FROM raw_other_word;

CREATE VIRTUAL TABLE food_search USING fts5 (
    name, words, tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3');
CREATE VIRTUAL TABLE activity_search USING fts5 (
    name, words, tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3');
INSERT INTO food_search (rowid, name, words)
SELECT position, name, (SELECT group_concat(word, ' | ') FROM food_word WHERE food_key = key) FROM food;
INSERT INTO activity_search (rowid, name, words)
SELECT position, name, (SELECT group_concat(word, ' | ') FROM activity_word WHERE activity_key = key)
FROM activity;
INSERT INTO food_search (food_search) VALUES ('optimize');
INSERT INTO activity_search (activity_search) VALUES ('optimize');

-- ---------------------------------------------------------------- target presets, in their order

CREATE TABLE target_rule (
    position INTEGER PRIMARY KEY, -- of the rules of a preset that fit a person, the last one holds
    preset TEXT NOT NULL CHECK (preset <> '' AND preset NOT GLOB '*[^a-z0-9-]*'),
    title TEXT NOT NULL CHECK (title <> ''),
    quantity TEXT NOT NULL,
    period TEXT NOT NULL
        CHECK (period = CASE WHEN quantity IN ('activity', 'strength_days') THEN 'week' ELSE 'day' END),
    -- In the smallest unit of the quantity: nanograms, minutes or days.
    lower_bound INTEGER CHECK (lower_bound > 0),
    upper_bound INTEGER CHECK (upper_bound >= lower_bound),
    limit_bound INTEGER CHECK (limit_bound > 0),
    limit_scope TEXT NOT NULL CHECK (limit_scope IN ('all', 'supplements')),
    sex TEXT CHECK (sex IN ('female', 'male')),
    age_from INTEGER CHECK (age_from BETWEEN 0 AND 120),
    age_to INTEGER CHECK (age_to >= age_from),
    source TEXT NOT NULL CHECK (source <> ''),
    year INTEGER CHECK (year BETWEEN 1950 AND 2100),
    CHECK (limit_scope = 'supplements' OR limit_bound >= ifnull(upper_bound, lower_bound)
           OR limit_bound IS NULL OR ifnull(upper_bound, lower_bound) IS NULL),
    CHECK (lower_bound IS NOT NULL OR limit_bound IS NOT NULL)
) STRICT;

CREATE TEMP TABLE quantity (key TEXT PRIMARY KEY, unit TEXT NOT NULL, smallest_units INTEGER NOT NULL);
INSERT INTO quantity VALUES
    ('calcium', 'mg', 1000000), ('vitamin_d', 'IU', 25), ('magnesium', 'mg', 1000000),
    ('vitamin_k2', 'ug', 1000), ('vitamin_k1', 'ug', 1000), ('protein', 'g', 1000000000),
    ('sodium', 'mg', 1000000), ('sugars', 'g', 1000000000), ('alcohol', 'g', 1000000000),
    ('activity', 'min', 1), ('strength_days', 'd', 1);

-- A quantity that is not in the list, or in another unit, has no factor and so no bound at all: refused
-- above.
INSERT INTO target_rule
SELECT raw.rowid, preset, title, quantity, period, nullif(lower, '') * smallest_units,
       nullif(upper, '') * smallest_units, nullif(limit_, '') * smallest_units, limit_scope, nullif(sex, ''),
       CAST(nullif(age_from, '') AS INTEGER), CAST(nullif(age_to, '') AS INTEGER), source,
       CAST(nullif(year, '') AS INTEGER)
FROM raw_target AS raw
LEFT JOIN quantity ON quantity.key = raw.quantity AND quantity.unit = raw.unit;

-- ---------------------------------------------------------------- what the page 'Learn' refers to

-- The publications that Learn names: a DOI or a PubMed number nobody has checked stays blank.
CREATE TABLE reference (
    position INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE CHECK (key GLOB '[a-z]*' AND key NOT GLOB '*[^a-z0-9-]*'),
    authors TEXT NOT NULL CHECK (authors <> ''),
    title TEXT NOT NULL UNIQUE CHECK (title <> ''),
    published_in TEXT NOT NULL CHECK (published_in <> ''),
    year INTEGER NOT NULL CHECK (year BETWEEN 1950 AND 2100),
    doi TEXT UNIQUE CHECK (doi GLOB '10.[0-9]*/*'),
    pubmed_id TEXT UNIQUE CHECK (length(pubmed_id) BETWEEN 7 AND 8),
    pmc_id TEXT UNIQUE CHECK (pmc_id GLOB 'PMC[0-9]*')
) STRICT;

INSERT INTO reference
SELECT rowid, key, authors, title, published_in, CAST(year AS INTEGER), nullif(doi, ''),
       nullif(pubmed_id, ''), nullif(pmc_id, '')
FROM raw_reference;

COMMIT;
VACUUM;
