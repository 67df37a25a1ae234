-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The foods that somebody imported from the USDA's FoodData Central, in a file of their own beside the
-- journal. They are no diary data and can be imported again, so this schema has a version but no migrations.

PRAGMA application_id = 0x6f737466; -- 'ostf'
PRAGMA user_version = 1;

CREATE TABLE food (
    fdc_id INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL, -- foundation 0, SR Legacy 1, survey 2, branded 3: the plainest first
    name TEXT NOT NULL,
    category TEXT NOT NULL
) STRICT;

CREATE TABLE brand (
    fdc_id INTEGER PRIMARY KEY,
    brand TEXT NOT NULL,
    category TEXT NOT NULL,
    trade_code TEXT NOT NULL,
    is_per_100_ml INTEGER NOT NULL CHECK (is_per_100_ml IN (0, 1))
) STRICT;

-- In 100 g. What the table does not give is NULL. Vitamin D may be given in µg, in IU or both ways, and sugars
-- by two methods: the second column of each counts only where the first is NULL, so that nothing counts twice.
CREATE TABLE amount (
    fdc_id INTEGER PRIMARY KEY,
    calcium_ng INTEGER, vitamin_d_ng INTEGER, magnesium_ng INTEGER, vitamin_k2_ng INTEGER,
    vitamin_k1_ng INTEGER, protein_ng INTEGER, sodium_ng INTEGER, sugars_ng INTEGER, alcohol_ng INTEGER,
    menaquinone_4_ng INTEGER, vitamin_d_from_iu_ng INTEGER, sugars_of_older_method_ng INTEGER
) STRICT;

CREATE TABLE portion (
    fdc_id INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    unit TEXT NOT NULL,
    label TEXT NOT NULL,
    portion_mg INTEGER NOT NULL CHECK (portion_mg > 0),
    PRIMARY KEY (fdc_id, sequence)
) STRICT, WITHOUT ROWID;

-- Foods in the order in which a search should show them, plain before exotic. The full-text index counts them
-- by this position: a search for one letter then reads the first few matches and not a million.
CREATE TABLE place (position INTEGER PRIMARY KEY, fdc_id INTEGER NOT NULL) STRICT;

-- Stems of the words of names and brands; only which food has which, because the names are in `food`.
CREATE VIRTUAL TABLE food_search USING fts5 (
    stems, content = '', columnsize = 0, detail = none, prefix = '1 2 3 4',
    tokenize = "unicode61 remove_diacritics 0");

-- Stems of four letters and more, and how many foods have them: what a misspelt word or the beginning of one
-- may have meant.
CREATE TABLE word (word TEXT PRIMARY KEY, foods INTEGER NOT NULL) STRICT, WITHOUT ROWID;
