-- SPDX-License-Identifier: GPL-3.0-or-later
-- The user's journal, version 2: what is taken regularly, and what is written beside an entry.

ALTER TABLE intake ADD COLUMN note TEXT CHECK (length(note) BETWEEN 1 AND 10000);
ALTER TABLE intake ADD COLUMN dish TEXT CHECK (dish <> ''); -- name of the saved meal it was logged with
ALTER TABLE exercise ADD COLUMN note TEXT CHECK (length(note) BETWEEN 1 AND 10000);

-- A supplement or a medicine that is taken on a schedule.
CREATE TABLE regimen (
    uid TEXT NOT NULL PRIMARY KEY CHECK (length(uid) = 36),
    kind TEXT NOT NULL CHECK (kind IN ('supplement', 'medicine')),
    modified_at INTEGER NOT NULL,
    deleted_at INTEGER
) STRICT, WITHOUT ROWID;

-- What a regimen is from a day on, until its next version begins. A change is a new row, so that the due days
-- of the past keep the schedule of then. Amounts are those of one dose.
CREATE TABLE regimen_version (
    uid TEXT NOT NULL PRIMARY KEY CHECK (length(uid) = 36),
    regimen TEXT NOT NULL REFERENCES regimen (uid),
    effective_from TEXT NOT NULL CHECK (effective_from IS date(effective_from, '+0 days')),
    last_day TEXT CHECK (last_day IS date(last_day, '+0 days')), -- included; NULL: no end
    name TEXT NOT NULL CHECK (name <> ''),
    dose_text TEXT CHECK (dose_text <> ''), -- '1 tablet'
    calcium_ng INTEGER CHECK (calcium_ng >= 0),
    vitamin_d_ng INTEGER CHECK (vitamin_d_ng >= 0),
    magnesium_ng INTEGER CHECK (magnesium_ng >= 0),
    vitamin_k2_ng INTEGER CHECK (vitamin_k2_ng >= 0),
    vitamin_k1_ng INTEGER CHECK (vitamin_k1_ng >= 0),
    protein_ng INTEGER CHECK (protein_ng >= 0),
    sodium_ng INTEGER CHECK (sodium_ng >= 0),
    sugars_ng INTEGER CHECK (sugars_ng >= 0),
    alcohol_ng INTEGER CHECK (alcohol_ng >= 0),
    repeat_unit TEXT NOT NULL CHECK (repeat_unit IN ('days', 'weeks', 'months', 'as_needed')),
    repeat_every INTEGER NOT NULL CHECK (repeat_every BETWEEN 1 AND 366),
    weekdays TEXT NOT NULL -- Monday first: '1010000'
        CHECK (weekdays NOT GLOB '*[^01]*' AND length(weekdays) = 7),
    anchor TEXT NOT NULL CHECK (anchor IS date(anchor, '+0 days')), -- the day that the repeating counts from
    slots TEXT NOT NULL, -- doses of a due day: '1,2' or 'morning,20:30'; '' for as needed
    modified_at INTEGER NOT NULL,
    deleted_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE INDEX regimen_version_regimen ON regimen_version (regimen, effective_from);

-- One row a tick. Name and dose are a snapshot of the version of that day.
CREATE TABLE dose (
    uid TEXT NOT NULL PRIMARY KEY CHECK (length(uid) = 36),
    day TEXT NOT NULL CHECK (day IS date(day, '+0 days')), -- the day it was due
    time_min INTEGER CHECK (time_min BETWEEN 0 AND 1439),  -- when it was taken, since local midnight
    zone TEXT,
    regimen TEXT NOT NULL REFERENCES regimen (uid),
    kind TEXT NOT NULL CHECK (kind IN ('supplement', 'medicine')),
    slot TEXT NOT NULL CHECK (slot <> ''), -- '1', 'morning', '20:30'
    name TEXT NOT NULL CHECK (name <> ''),
    dose_text TEXT CHECK (dose_text <> ''),
    state TEXT NOT NULL CHECK (state IN ('taken', 'skipped')),
    intake TEXT REFERENCES intake (uid), -- the entry that holds a taken supplement's amounts
    modified_at INTEGER NOT NULL,
    deleted_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE INDEX dose_day ON dose (day) WHERE deleted_at IS NULL;

-- Two programs cannot tick the same dose, and an entry belongs to one tick.
CREATE UNIQUE INDEX dose_slot ON dose (regimen, day, slot) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX dose_intake ON dose (intake) WHERE deleted_at IS NULL AND intake IS NOT NULL;
