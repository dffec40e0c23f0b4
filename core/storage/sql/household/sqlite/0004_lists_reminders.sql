-- SPDX-License-Identifier: GPL-3.0-or-later
-- Lists that people share, what is bought regularly, reminders, and phones that carry a list.

-- The store a list is walked through; none: wherever it is cheapest.
ALTER TABLE shopping_list ADD COLUMN store_id INTEGER REFERENCES store (id);
-- assigned_to: who buys it, as member_id is who wrote it down. category_id: the aisle of free text.
ALTER TABLE list_line ADD COLUMN note TEXT NOT NULL DEFAULT '';
ALTER TABLE list_line ADD COLUMN priority INTEGER NOT NULL DEFAULT 0 CHECK (priority IN (-1, 0, 1));
ALTER TABLE list_line ADD COLUMN not_before TEXT;
ALTER TABLE list_line ADD COLUMN assigned_to INTEGER REFERENCES member (id);
ALTER TABLE list_line ADD COLUMN category_id INTEGER REFERENCES category (id);
-- The instant of the tick: the way through the aisles is learned from it.
ALTER TABLE list_line ADD COLUMN checked_at INTEGER;
ALTER TABLE list_line ADD COLUMN ordered_on TEXT;
ALTER TABLE list_line ADD COLUMN expected_on TEXT;
ALTER TABLE list_line ADD COLUMN ordered_from INTEGER REFERENCES store (id);
ALTER TABLE list_line ADD COLUMN ordered_amount INTEGER;
-- What else was written on a line than by hand: each comes and goes on its own. Free text has no amount: 0.
CREATE TABLE list_origin (
    id INTEGER PRIMARY KEY AUTOINCREMENT, line_id INTEGER NOT NULL REFERENCES list_line (id),
    kind TEXT NOT NULL CHECK (kind IN ('suggestion', 'recipe')), label TEXT NOT NULL, amount INTEGER NOT NULL CHECK (amount >= 0),
    UNIQUE (line_id, kind, label)) STRICT;
-- Of something written that was withdrawn: the amount, which stays covered until the next purchase.
ALTER TABLE list_withdrawn ADD COLUMN amount INTEGER NOT NULL DEFAULT 0;

-- The order of a store's aisles: as somebody laid it out, and as people were seen to walk.
CREATE TABLE aisle (
    id INTEGER PRIMARY KEY, store_id INTEGER NOT NULL REFERENCES store (id), category_id INTEGER NOT NULL REFERENCES category (id),
    place INTEGER NOT NULL, UNIQUE (store_id, category_id)) STRICT;
CREATE TABLE aisle_walk (
    id INTEGER PRIMARY KEY, store_id INTEGER NOT NULL REFERENCES store (id), before_id INTEGER NOT NULL REFERENCES category (id),
    after_id INTEGER NOT NULL REFERENCES category (id), seen INTEGER NOT NULL, UNIQUE (store_id, before_id, after_id)) STRICT;

CREATE TABLE list_template (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, name_key TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE template_line (
    id INTEGER PRIMARY KEY AUTOINCREMENT, template_id INTEGER NOT NULL REFERENCES list_template (id),
    product_id INTEGER REFERENCES product (id), text TEXT NOT NULL DEFAULT '', text_amount TEXT NOT NULL DEFAULT '',
    amount INTEGER NOT NULL DEFAULT 0, note TEXT NOT NULL DEFAULT '') STRICT;
CREATE INDEX template_line_template ON template_line (template_id);
-- The fridge sheet: id is the short number, a product's for as long as it is on the sheet.
CREATE TABLE sheet_number (id INTEGER PRIMARY KEY CHECK (id > 0), product_id INTEGER NOT NULL UNIQUE REFERENCES product (id) ON DELETE CASCADE) STRICT;

CREATE TABLE guest_visit (
    id INTEGER PRIMARY KEY AUTOINCREMENT, from_day TEXT NOT NULL, to_day TEXT NOT NULL CHECK (to_day >= from_day),
    persons INTEGER NOT NULL CHECK (persons BETWEEN 1 AND 999)) STRICT;

-- Bought regularly: by a rule of RFC 5545 from the anchor on, or every so many days after the last time. No amount: what
-- the forecast says. since_event: the ledger's newest when it was made.
CREATE TABLE recurring (
    id INTEGER PRIMARY KEY AUTOINCREMENT, product_id INTEGER REFERENCES product (id), text TEXT NOT NULL DEFAULT '',
    rule TEXT NOT NULL DEFAULT '', every_days INTEGER CHECK (every_days > 0), anchor TEXT NOT NULL,
    mode TEXT NOT NULL CHECK (mode IN ('remind', 'list', 'order')), amount INTEGER CHECK (amount > 0),
    ceiling INTEGER, currency TEXT, paused INTEGER NOT NULL DEFAULT 0 CHECK (paused IN (0, 1)), since_event INTEGER NOT NULL DEFAULT 0,
    CHECK ((rule = '') <> (every_days IS NULL)), CHECK ((product_id IS NULL) <> (text = ''))) STRICT;
CREATE INDEX recurring_product ON recurring (product_id);
-- What became of one turn of it; day is the rule's own, moved_to where it was put off or brought forward, or of what counts
-- from the last time when that was.
CREATE TABLE recurring_turn (
    id INTEGER PRIMARY KEY, recurring_id INTEGER NOT NULL REFERENCES recurring (id), day TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('done', 'skipped', 'moved')), moved_to TEXT, UNIQUE (recurring_id, day)) STRICT;

-- value: days, percent or thousandths, as the kind says. The rule of a product goes before its category's, that before all's.
-- since: when a schedule was made or changed last; it reminds of nothing older.
CREATE TABLE reminder_rule (
    id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, product_id INTEGER REFERENCES product (id),
    category_id INTEGER REFERENCES category (id), value INTEGER, enabled INTEGER NOT NULL DEFAULT 1 CHECK (enabled IN (0, 1)),
    rule TEXT NOT NULL DEFAULT '', anchor TEXT, minute INTEGER CHECK (minute BETWEEN 0 AND 1439), text TEXT NOT NULL DEFAULT '',
    member_id INTEGER REFERENCES member (id), since INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE UNIQUE INDEX reminder_rule_scope ON reminder_rule (kind, ifnull(product_id, 0), ifnull(category_id, 0)) WHERE kind <> 'schedule';
INSERT INTO reminder_rule (kind, value, enabled) VALUES
    ('runs_out', 2, 1), ('level', NULL, 0), ('used_share', 80, 0), ('best_before', 2, 1), ('best_before_share', 20, 0),
    ('recurring', NULL, 1), ('shopping_eve', NULL, 1), ('silence', NULL, 1);

-- One thing to be reminded of, once: subject is what it is about ("product:17", "recurring:3", "rule:5", "trip").
-- told_at: NULL not yet, 0 taken note of in silence. standing: its reason holds, so it is not to be made again.
CREATE TABLE reminder (
    id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, subject TEXT NOT NULL, occurrence TEXT NOT NULL,
    product_id INTEGER, member_id INTEGER, due INTEGER NOT NULL, numbers TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'told', 'snoozed', 'done', 'skipped', 'over')),
    told_at INTEGER, seen INTEGER NOT NULL DEFAULT 0 CHECK (seen IN (0, 1)),
    standing INTEGER NOT NULL DEFAULT 1 CHECK (standing IN (0, 1)), UNIQUE (kind, subject, occurrence)) STRICT;
CREATE INDEX reminder_due ON reminder (due) WHERE state IN ('waiting', 'snoozed');
CREATE INDEX reminder_subject ON reminder (subject, kind);
CREATE INDEX reminder_standing ON reminder (product_id) WHERE standing = 1;
-- Never again about this: set by "snooze for ever", and taken back in Settings.
CREATE TABLE reminder_mute (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, subject TEXT NOT NULL, UNIQUE (kind, subject)) STRICT;
-- Why something was told, or not. Not captured.
CREATE TABLE reminder_log (
    id INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, reminder_id INTEGER, kind TEXT NOT NULL, subject TEXT NOT NULL,
    product_id INTEGER, member_id INTEGER, sink_id INTEGER, outcome TEXT NOT NULL, numbers TEXT NOT NULL) STRICT;

-- The ways to a member. Tokens and passwords are in the keychain only.
CREATE TABLE member_sink (
    id INTEGER PRIMARY KEY AUTOINCREMENT, member_id INTEGER NOT NULL REFERENCES member (id),
    way TEXT NOT NULL CHECK (way IN ('desktop', 'ntfy', 'webhook', 'mqtt')), settings TEXT NOT NULL DEFAULT '{}',
    enabled INTEGER NOT NULL DEFAULT 1 CHECK (enabled IN (0, 1))) STRICT;
INSERT INTO member_sink (member_id, way) SELECT min(id), 'desktop' FROM member;

-- Phones that were paired; of their tokens only the SHA-256. Revoking is no step to undo.
CREATE TABLE phone (
    id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, member_id INTEGER REFERENCES member (id), token_hash TEXT NOT NULL UNIQUE,
    paired_at INTEGER NOT NULL, seen_at INTEGER, revoked_at INTEGER) STRICT;
-- Not captured: what a phone sent and was booked.
CREATE TABLE phone_action (
    phone_id INTEGER NOT NULL REFERENCES phone (id), ref TEXT NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (phone_id, ref)) STRICT;

-- What was never told belongs to the time before reminders. How everything stands now is taken note of at the next tick.
UPDATE alert SET told_at = 0 WHERE told_at IS NULL;
UPDATE capture_context SET ticked_on = NULL;
