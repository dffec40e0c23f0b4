-- SPDX-License-Identifier: GPL-3.0-or-later
-- lasts_days: how long a usual purchase lasts, as a person said on lasts_said; opened_life: days an opened pack keeps.
-- A product merged into another keeps its row and its ledger entries, which count for the other one from then on.

ALTER TABLE product ADD COLUMN lasts_days INTEGER CHECK (lasts_days > 0);
ALTER TABLE product ADD COLUMN lasts_said TEXT;
ALTER TABLE product ADD COLUMN opened_life INTEGER CHECK (opened_life > 0);
ALTER TABLE product ADD COLUMN merged_into INTEGER REFERENCES product (id);
CREATE INDEX product_merged ON product (merged_into) WHERE merged_into IS NOT NULL;

-- Days on which nothing was used (away), or on which much happened but nothing was written down (busy); both ends included.
CREATE TABLE absence (
    id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL CHECK (kind IN ('away', 'busy')),
    from_day TEXT NOT NULL, to_day TEXT NOT NULL CHECK (to_day >= from_day)) STRICT;

ALTER TABLE alert DROP COLUMN shown;
