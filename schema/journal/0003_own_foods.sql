-- SPDX-License-Identifier: GPL-3.0-or-later
-- The user's journal, version 3: foods typed from labels, and saved meals. Entries keep a snapshot, so nothing
-- here changes a past day.

-- A label as it is printed: amounts are in what `basis` says.
CREATE TABLE own_food (
    uid TEXT NOT NULL PRIMARY KEY CHECK (length(uid) = 36),
    name TEXT NOT NULL CHECK (name <> ''),
    basis TEXT NOT NULL CHECK (basis IN ('100g', '100ml', 'serving')),
    serving_mg INTEGER CHECK (serving_mg > 0),
    serving_ul INTEGER CHECK (serving_ul > 0), -- the same serving in microlitres, of what is poured
    portions TEXT NOT NULL,                    -- in mg beside the serving: 'cup=245000,slice=32000'; '' for none
    calcium_ng INTEGER CHECK (calcium_ng >= 0),
    vitamin_d_ng INTEGER CHECK (vitamin_d_ng >= 0),
    magnesium_ng INTEGER CHECK (magnesium_ng >= 0),
    vitamin_k2_ng INTEGER CHECK (vitamin_k2_ng >= 0),
    vitamin_k1_ng INTEGER CHECK (vitamin_k1_ng >= 0),
    protein_ng INTEGER CHECK (protein_ng >= 0),
    sodium_ng INTEGER CHECK (sodium_ng >= 0),
    sugars_ng INTEGER CHECK (sugars_ng >= 0),
    alcohol_ng INTEGER CHECK (alcohol_ng >= 0),
    is_archived INTEGER NOT NULL CHECK (is_archived IN (0, 1)),
    merged_into TEXT CHECK (merged_into <> uid) REFERENCES own_food (uid), -- the food that stands for this one now
    modified_at INTEGER NOT NULL,
    deleted_at INTEGER,
    CHECK (serving_mg IS NOT NULL OR (basis = '100g' AND serving_ul IS NULL)),
    CHECK (serving_ul IS NOT NULL OR basis <> '100ml')
) STRICT, WITHOUT ROWID;

-- A meal that is eaten again and again, or a recipe.
CREATE TABLE saved_meal (
    uid TEXT NOT NULL PRIMARY KEY CHECK (length(uid) = 36),
    name TEXT NOT NULL CHECK (name <> ''),
    servings INTEGER NOT NULL CHECK (servings BETWEEN 1 AND 1000), -- that its items make together
    modified_at INTEGER NOT NULL,
    deleted_at INTEGER
) STRICT, WITHOUT ROWID;

-- Portion and amounts are those in the whole meal, as they were when it was saved.
CREATE TABLE saved_meal_item (
    uid TEXT NOT NULL PRIMARY KEY CHECK (length(uid) = 36),
    saved_meal TEXT NOT NULL REFERENCES saved_meal (uid),
    position INTEGER NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    food TEXT, -- key in a catalogue, or of an own food
    portion_mg INTEGER CHECK (portion_mg > 0),
    portion_text TEXT,
    is_supplement INTEGER NOT NULL CHECK (is_supplement IN (0, 1)),
    calcium_ng INTEGER CHECK (calcium_ng >= 0),
    vitamin_d_ng INTEGER CHECK (vitamin_d_ng >= 0),
    magnesium_ng INTEGER CHECK (magnesium_ng >= 0),
    vitamin_k2_ng INTEGER CHECK (vitamin_k2_ng >= 0),
    vitamin_k1_ng INTEGER CHECK (vitamin_k1_ng >= 0),
    protein_ng INTEGER CHECK (protein_ng >= 0),
    sodium_ng INTEGER CHECK (sodium_ng >= 0),
    sugars_ng INTEGER CHECK (sugars_ng >= 0),
    alcohol_ng INTEGER CHECK (alcohol_ng >= 0),
    modified_at INTEGER NOT NULL,
    deleted_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE INDEX saved_meal_item_meal ON saved_meal_item (saved_meal, position);
