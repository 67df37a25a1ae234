-- SPDX-License-Identifier: GPL-3.0-or-later
-- The user's journal, version 1. Never edited once released: a change of the schema is a new file.
--
-- Every table that a user makes rows in has
--   uid          a UUID of version 7, so that rows sort in the order they were written
--   modified_at  a hybrid logical clock, milliseconds << 16 | counter, greater than every one before
--   deleted_at   the clock's value at which the row was deleted; rows are never removed
-- so that journals can be merged. What nobody knows is NULL, never 0.
--
-- A day is checked with IS and not with =, because date() of nonsense is NULL and a CHECK lets NULL pass.

CREATE TABLE intake (
    uid TEXT NOT NULL PRIMARY KEY CHECK (length(uid) = 36),
    day TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
    time_min INTEGER CHECK (time_min BETWEEN 0 AND 1439), -- minutes since local midnight
    zone TEXT,                                            -- IANA name
    meal TEXT CHECK (meal IN ('breakfast', 'lunch', 'dinner', 'snack')),
    name TEXT NOT NULL CHECK (name <> ''),
    food TEXT,                                            -- key in the catalogue
    portion_mg INTEGER CHECK (portion_mg >= 0),
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

-- The primary key is appended to an index by itself: a day's entries come in the order of writing, unsorted.
CREATE INDEX intake_day ON intake (day) WHERE deleted_at IS NULL;

CREATE TABLE exercise (
    uid TEXT NOT NULL PRIMARY KEY CHECK (length(uid) = 36),
    day TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
    time_min INTEGER CHECK (time_min BETWEEN 0 AND 1439),
    zone TEXT,
    activity TEXT, -- key in the catalogue
    name TEXT NOT NULL CHECK (name <> ''),
    duration_min INTEGER NOT NULL CHECK (duration_min BETWEEN 1 AND 1440),
    intensity TEXT NOT NULL CHECK (intensity IN ('light', 'moderate', 'vigorous')),
    is_weight_bearing INTEGER NOT NULL CHECK (is_weight_bearing IN (0, 1)),
    is_resistance INTEGER NOT NULL CHECK (is_resistance IN (0, 1)),
    is_balance INTEGER NOT NULL CHECK (is_balance IN (0, 1)),
    modified_at INTEGER NOT NULL,
    deleted_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE INDEX exercise_day ON exercise (day) WHERE deleted_at IS NULL;

-- Days marked 'that was all'. The day is not unique: two merged journals may both have marked it.
CREATE TABLE complete_day (
    uid TEXT NOT NULL PRIMARY KEY CHECK (length(uid) = 36),
    day TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
    modified_at INTEGER NOT NULL,
    deleted_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE INDEX complete_day_day ON complete_day (day) WHERE deleted_at IS NULL;

CREATE TABLE target_plan (
    uid TEXT NOT NULL PRIMARY KEY CHECK (length(uid) = 36),
    effective_from TEXT CHECK (effective_from IS date(effective_from, '+0 days')), -- NULL: from the beginning of time
    preset TEXT NOT NULL,
    vigorous_counts_twice INTEGER NOT NULL CHECK (vigorous_counts_twice IN (0, 1)),
    modified_at INTEGER NOT NULL,
    deleted_at INTEGER
) STRICT, WITHOUT ROWID;

-- A plan's own copy of its rules. Bounds are nanograms for a nutrient, minutes for activity, days for strength_days.
CREATE TABLE target_rule (
    uid TEXT NOT NULL PRIMARY KEY CHECK (length(uid) = 36),
    plan TEXT NOT NULL REFERENCES target_plan (uid),
    position INTEGER NOT NULL,
    quantity TEXT NOT NULL,
    lower_bound INTEGER CHECK (lower_bound >= 0),
    upper_bound INTEGER CHECK (upper_bound >= 0),
    limit_bound INTEGER CHECK (limit_bound >= 0),
    limit_scope TEXT NOT NULL CHECK (limit_scope IN ('all', 'supplements')),
    source_name TEXT NOT NULL,
    source_year INTEGER,
    sex TEXT CHECK (sex IN ('female', 'male')),
    age_from INTEGER CHECK (age_from >= 0),
    age_to INTEGER CHECK (age_to >= 0),
    modified_at INTEGER NOT NULL,
    deleted_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE INDEX target_rule_plan ON target_rule (plan, position);

-- Who the diary is about. One live row; after a merge the one modified last holds.
CREATE TABLE profile (
    uid TEXT NOT NULL PRIMARY KEY CHECK (length(uid) = 36),
    sex TEXT CHECK (sex IN ('female', 'male')),
    birth_year INTEGER,
    takes_anticoagulant INTEGER NOT NULL CHECK (takes_anticoagulant IN (0, 1)),
    modified_at INTEGER NOT NULL,
    deleted_at INTEGER
) STRICT, WITHOUT ROWID;

-- One row for each thing the user did, the unit of undo. Rows are only ever added: taking something back is a
-- row of its own. The clock of the newest row is the journal's clock.
CREATE TABLE change (
    sequence INTEGER NOT NULL PRIMARY KEY,
    title TEXT NOT NULL,
    clock INTEGER NOT NULL, -- the greatest modified_at given out up to here
    undoes INTEGER REFERENCES change (sequence)
) STRICT;

CREATE UNIQUE INDEX change_undoes ON change (undoes) WHERE undoes IS NOT NULL;

-- What each changed row was before: a JSON object of its columns, or NULL where the change made it.
CREATE TABLE change_row (
    change INTEGER NOT NULL REFERENCES change (sequence) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    table_name TEXT NOT NULL,
    uid TEXT NOT NULL,
    before TEXT,
    PRIMARY KEY (change, position)
) STRICT, WITHOUT ROWID;

-- Which copy of the diary this is: of two rows with one modified_at, the device decides.
CREATE TABLE device (
    uid TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;

INSERT INTO device (uid) VALUES (lower(hex(randomblob(16))));
