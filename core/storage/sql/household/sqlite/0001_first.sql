-- SPDX-License-Identifier: GPL-3.0-or-later
-- Amounts are thousandths of the product's unit, money whole minor units, instants UTC milliseconds, days ISO text.

CREATE TABLE change (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, tbl TEXT NOT NULL, key INTEGER NOT NULL,
    old TEXT, new TEXT, action_id INTEGER, at INTEGER NOT NULL) STRICT;
CREATE INDEX change_action ON change (action_id) WHERE action_id IS NOT NULL;
CREATE TABLE capture_context (action_id INTEGER, purged_at INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO capture_context (action_id) VALUES (NULL);
CREATE TABLE handler (name TEXT PRIMARY KEY, checkpoint INTEGER NOT NULL DEFAULT 0) STRICT;

CREATE TABLE setting (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, value TEXT NOT NULL) STRICT;
CREATE TABLE member (id INTEGER PRIMARY KEY, name TEXT NOT NULL, name_key TEXT NOT NULL UNIQUE, colour TEXT NOT NULL) STRICT;
INSERT INTO member VALUES (1, 'Me', 'me', '#1F5A8C');

CREATE TABLE action (
    id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, origin TEXT NOT NULL CHECK (origin IN ('person', 'delivery')),
    numbers TEXT NOT NULL, member_id INTEGER REFERENCES member (id), at INTEGER NOT NULL, utc_offset INTEGER NOT NULL,
    undoes INTEGER REFERENCES action (id), undone_by INTEGER REFERENCES action (id)) STRICT;

CREATE TABLE category (id INTEGER PRIMARY KEY, name TEXT NOT NULL, name_key TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE location (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL, name_key TEXT NOT NULL, parent_id INTEGER REFERENCES location (id)) STRICT;
CREATE UNIQUE INDEX location_name ON location (name_key, ifnull(parent_id, 0));
CREATE TABLE store (id INTEGER PRIMARY KEY, name TEXT NOT NULL, name_key TEXT NOT NULL UNIQUE) STRICT;

CREATE TABLE product (
    id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, name_key TEXT NOT NULL UNIQUE, unit TEXT NOT NULL,
    category_id INTEGER REFERENCES category (id), location_id INTEGER REFERENCES location (id),
    pack_size INTEGER CHECK (pack_size > 0), reorder_point INTEGER CHECK (reorder_point >= 0),
    target_level INTEGER CHECK (target_level >= 0), shelf_life INTEGER CHECK (shelf_life > 0),
    archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1))) STRICT;
CREATE TABLE barcode (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, product_id INTEGER NOT NULL REFERENCES product (id)) STRICT;
CREATE INDEX barcode_product ON barcode (product_id);
CREATE TABLE product_alias (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL, name_key TEXT NOT NULL, store_id INTEGER REFERENCES store (id),
    product_id INTEGER REFERENCES product (id), not_pantry INTEGER NOT NULL DEFAULT 0 CHECK (not_pantry IN (0, 1))) STRICT;
CREATE UNIQUE INDEX product_alias_name ON product_alias (name_key, ifnull(store_id, 0));

-- The ledger keeps what happened even where undo took the product, place or store away again, so it refers to them by id only.
CREATE TABLE stock_event (
    id INTEGER PRIMARY KEY AUTOINCREMENT, action_id INTEGER NOT NULL REFERENCES action (id),
    kind TEXT NOT NULL CHECK (kind IN ('purchased', 'consumed', 'spoiled', 'counted', 'moved', 'opened', 'reverted')),
    product_id INTEGER NOT NULL, lot_id INTEGER, delta INTEGER NOT NULL,
    day TEXT NOT NULL, at INTEGER NOT NULL, utc_offset INTEGER NOT NULL, typed_amount INTEGER, typed_unit TEXT,
    best_before TEXT, opened_on TEXT, location_id INTEGER,
    paid INTEGER, currency TEXT, store_id INTEGER, reverts INTEGER REFERENCES stock_event (id)) STRICT;
CREATE INDEX stock_event_product ON stock_event (product_id, day);
CREATE INDEX stock_event_action ON stock_event (action_id);
CREATE TABLE event_reverted (event_id INTEGER PRIMARY KEY REFERENCES stock_event (id)) STRICT;

CREATE TABLE lot (
    id INTEGER PRIMARY KEY AUTOINCREMENT, product_id INTEGER NOT NULL REFERENCES product (id), amount INTEGER NOT NULL CHECK (amount > 0),
    acquired_on TEXT NOT NULL, best_before TEXT, opened_on TEXT, location_id INTEGER REFERENCES location (id)) STRICT;
CREATE INDEX lot_product ON lot (product_id);
CREATE TABLE booked_ref (
    id INTEGER PRIMARY KEY, source TEXT NOT NULL, ref TEXT NOT NULL, event_id INTEGER NOT NULL REFERENCES stock_event (id),
    UNIQUE (source, ref)) STRICT;

-- Derived: written by handlers, id is the product's.
CREATE TABLE forecast_model (
    id INTEGER PRIMARY KEY, basis TEXT NOT NULL, purchase_days INTEGER NOT NULL, last_purchase TEXT,
    usual_gap INTEGER NOT NULL, typical INTEGER NOT NULL, rate INTEGER NOT NULL, cycle INTEGER NOT NULL,
    spread INTEGER NOT NULL, rate_error INTEGER NOT NULL, evidence_day TEXT, evidence_amount INTEGER NOT NULL,
    evidence_kind TEXT NOT NULL, uses INTEGER NOT NULL, last_paid INTEGER, last_paid_amount INTEGER, currency TEXT) STRICT;
CREATE TABLE alert (id INTEGER PRIMARY KEY, raised_on TEXT NOT NULL, shown INTEGER NOT NULL DEFAULT 0) STRICT;

CREATE TABLE shopping_list (id INTEGER PRIMARY KEY, name TEXT NOT NULL, name_key TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO shopping_list VALUES (1, 'Shopping list', 'shopping list');
CREATE TABLE list_line (
    id INTEGER PRIMARY KEY AUTOINCREMENT, list_id INTEGER NOT NULL REFERENCES shopping_list (id),
    product_id INTEGER REFERENCES product (id), text TEXT NOT NULL DEFAULT '', text_amount TEXT NOT NULL DEFAULT '',
    manual INTEGER NOT NULL DEFAULT 0, edited INTEGER, checked INTEGER NOT NULL DEFAULT 0 CHECK (checked IN (0, 1)),
    checked_amount INTEGER, member_id INTEGER REFERENCES member (id), since_event INTEGER NOT NULL, since_day TEXT NOT NULL) STRICT;
CREATE UNIQUE INDEX list_line_product ON list_line (list_id, product_id) WHERE product_id IS NOT NULL;
CREATE TABLE list_withdrawn (
    id INTEGER PRIMARY KEY, product_id INTEGER NOT NULL REFERENCES product (id), origin TEXT NOT NULL,
    since_event INTEGER NOT NULL, since_day TEXT NOT NULL, UNIQUE (product_id, origin)) STRICT;
