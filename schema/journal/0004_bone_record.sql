-- SPDX-License-Identifier: GPL-3.0-or-later
-- The user's journal, version 4: the bone record. What a report or a person says is kept exactly: whole numbers
-- of a fixed step, or digits with the place of their point, never a rounded decimal.

-- What a routine is to the bones, as its owner says.
ALTER TABLE regimen ADD COLUMN treatment TEXT NOT NULL DEFAULT 'other'
    CHECK (treatment IN ('aromatase_inhibitor', 'bone_medicine', 'other'));

-- One site of one bone density scan.
CREATE TABLE bone_scan (
    uid TEXT NOT NULL PRIMARY KEY CHECK (length(uid) = 36),
    day TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
    time_min INTEGER CHECK (time_min BETWEEN 0 AND 1439), -- minutes since local midnight
    zone TEXT,                                            -- IANA name
    site TEXT NOT NULL CHECK (site IN ('lumbar_spine', 'total_hip', 'femoral_neck', 'forearm', 'other')),
    region TEXT CHECK (region <> ''), -- 'L1-L4', 'left'; which bone, of the site 'other'
    density_ug_per_cm2 INTEGER CHECK (density_ug_per_cm2 BETWEEN 100000 AND 3000000),
    t_score_hundredths INTEGER CHECK (t_score_hundredths BETWEEN -1000 AND 1000),
    z_score_hundredths INTEGER CHECK (z_score_hundredths BETWEEN -1000 AND 1000),
    device TEXT CHECK (device <> ''),
    centre TEXT CHECK (centre <> ''),
    least_significant_change_hundredths INTEGER -- of a per cent
        CHECK (least_significant_change_hundredths BETWEEN 1 AND 5000),
    note TEXT CHECK (length(note) BETWEEN 1 AND 10000),
    modified_at INTEGER NOT NULL,
    deleted_at INTEGER,
    CHECK (coalesce(density_ug_per_cm2, t_score_hundredths, z_score_hundredths) IS NOT NULL),
    CHECK (site <> 'other' OR region IS NOT NULL)
) STRICT, WITHOUT ROWID;

CREATE INDEX bone_scan_day ON bone_scan (day) WHERE deleted_at IS NULL;

-- One result of a laboratory. 68.0 is 680 with one decimal.
CREATE TABLE lab_value (
    uid TEXT NOT NULL PRIMARY KEY CHECK (length(uid) = 36),
    day TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
    time_min INTEGER CHECK (time_min BETWEEN 0 AND 1439),
    zone TEXT,
    kind TEXT NOT NULL
        CHECK (kind IN ('25_oh_d', 'ctx', 'p1np', 'calcium', 'pth', 'creatinine', 'egfr', 'custom')),
    name TEXT CHECK (name <> ''),       -- of the kind 'custom'
    bound TEXT CHECK (bound IN ('<', '>')), -- NULL: the figure itself was measured
    value_digits INTEGER NOT NULL CHECK (value_digits > 0),
    value_decimals INTEGER NOT NULL CHECK (value_decimals BETWEEN 0 AND 6),
    unit TEXT CHECK (unit <> ''),
    assay TEXT CHECK (assay <> ''),
    is_fasting INTEGER CHECK (is_fasting IN (0, 1)), -- NULL: nobody wrote it down
    range_low_digits INTEGER CHECK (range_low_digits >= 0),
    range_low_decimals INTEGER CHECK (range_low_decimals BETWEEN 0 AND 6),
    range_high_digits INTEGER CHECK (range_high_digits > 0),
    range_high_decimals INTEGER CHECK (range_high_decimals BETWEEN 0 AND 6),
    note TEXT CHECK (length(note) BETWEEN 1 AND 10000),
    modified_at INTEGER NOT NULL,
    deleted_at INTEGER,
    CHECK ((kind = 'custom') = (name IS NOT NULL)),
    CHECK (unit IS NOT NULL OR kind = 'custom'),
    CHECK ((range_low_digits IS NULL) = (range_low_decimals IS NULL)),
    CHECK ((range_high_digits IS NULL) = (range_high_decimals IS NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX lab_value_day ON lab_value (day) WHERE deleted_at IS NULL;

CREATE TABLE health_event (
    uid TEXT NOT NULL PRIMARY KEY CHECK (length(uid) = 36),
    day TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
    time_min INTEGER CHECK (time_min BETWEEN 0 AND 1439),
    zone TEXT,
    kind TEXT NOT NULL CHECK (kind IN ('fall', 'fracture', 'height', 'weight', 'symptom', 'visit')),
    name TEXT CHECK (name <> ''), -- what a symptom is, which bone broke, whom a visit was to
    severity INTEGER CHECK (severity BETWEEN 0 AND 10),
    height_mm INTEGER CHECK (height_mm BETWEEN 800 AND 2500),
    weight_g INTEGER CHECK (weight_g BETWEEN 20000 AND 400000),
    note TEXT CHECK (length(note) BETWEEN 1 AND 10000),
    modified_at INTEGER NOT NULL,
    deleted_at INTEGER,
    CHECK (name IS NOT NULL OR kind <> 'symptom'),
    CHECK (name IS NULL OR kind IN ('fracture', 'symptom', 'visit')),
    CHECK (severity IS NULL OR kind = 'symptom'),
    CHECK ((kind = 'height') = (height_mm IS NOT NULL)),
    CHECK ((kind = 'weight') = (weight_g IS NOT NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX health_event_day ON health_event (day) WHERE deleted_at IS NULL;

CREATE TABLE diary_note (
    uid TEXT NOT NULL PRIMARY KEY CHECK (length(uid) = 36),
    day TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
    time_min INTEGER CHECK (time_min BETWEEN 0 AND 1439),
    zone TEXT,
    text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 10000),
    modified_at INTEGER NOT NULL,
    deleted_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE INDEX diary_note_day ON diary_note (day) WHERE deleted_at IS NULL;

-- Questions for the next visit.
CREATE TABLE doctor_question (
    uid TEXT NOT NULL PRIMARY KEY CHECK (length(uid) = 36),
    day TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
    time_min INTEGER CHECK (time_min BETWEEN 0 AND 1439),
    zone TEXT,
    text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 10000),
    asked_on TEXT CHECK (asked_on IS date(asked_on, '+0 days')), -- NULL: still open
    modified_at INTEGER NOT NULL,
    deleted_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE INDEX doctor_question_day ON doctor_question (day) WHERE deleted_at IS NULL;

-- Appointments and injections to come, as their owner typed them. The day may lie in the future.
CREATE TABLE next_date (
    uid TEXT NOT NULL PRIMARY KEY CHECK (length(uid) = 36),
    day TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
    time_min INTEGER CHECK (time_min BETWEEN 0 AND 1439),
    zone TEXT,
    kind TEXT NOT NULL CHECK (kind IN ('appointment', 'treatment', 'other')),
    regimen TEXT REFERENCES regimen (uid), -- what a treatment is of, where it is a routine
    text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 10000),
    modified_at INTEGER NOT NULL,
    deleted_at INTEGER,
    CHECK (regimen IS NULL OR kind = 'treatment')
) STRICT, WITHOUT ROWID;

CREATE INDEX next_date_day ON next_date (day) WHERE deleted_at IS NULL;
