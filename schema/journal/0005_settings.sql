-- SPDX-License-Identifier: GPL-3.0-or-later
-- The user's journal, version 5: settings that change what the diary means, and a name for the doctor's page.
-- Never edited once released.

-- One live row a key; after a merge the one modified last holds. A key that a later version wrote is left as it is.
--   day_start_h     0 to 6: the local hour at which a day begins; it only decides what 'today' means
--   vitamin_d_unit  'IU' or 'ug': how the window writes vitamin D; amounts stay nanograms
CREATE TABLE setting (
    uid TEXT NOT NULL PRIMARY KEY CHECK (length(uid) = 36),
    key TEXT NOT NULL CHECK (key <> ''),
    value TEXT NOT NULL,
    modified_at INTEGER NOT NULL,
    deleted_at INTEGER
) STRICT, WITHOUT ROWID;

ALTER TABLE profile ADD COLUMN name TEXT CHECK (name <> ''); -- as it stands on the doctor's page; NULL: not told
