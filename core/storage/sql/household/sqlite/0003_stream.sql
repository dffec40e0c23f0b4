-- SPDX-License-Identifier: GPL-3.0-or-later
-- The change stream's book-keeping, and the sources of inventory events.

ALTER TABLE handler ADD COLUMN handled INTEGER NOT NULL DEFAULT 0;
ALTER TABLE handler ADD COLUMN failed INTEGER NOT NULL DEFAULT 0;
ALTER TABLE handler ADD COLUMN busy_us INTEGER NOT NULL DEFAULT 0;
ALTER TABLE handler ADD COLUMN last_at INTEGER;

-- A change that a handler failed on waits for its next attempt; due is NULL where it waits behind an earlier one of its key.
CREATE TABLE parked (
    id INTEGER PRIMARY KEY AUTOINCREMENT, handler TEXT NOT NULL REFERENCES handler (name), key INTEGER NOT NULL,
    seq INTEGER NOT NULL, tbl TEXT NOT NULL, row_key INTEGER NOT NULL, product_id INTEGER,
    attempts INTEGER NOT NULL DEFAULT 0, due INTEGER, parked_at INTEGER NOT NULL,
    kind TEXT NOT NULL DEFAULT '', numbers TEXT NOT NULL DEFAULT '{}', UNIQUE (handler, seq)) STRICT;
CREATE INDEX parked_key ON parked (handler, key, seq);
CREATE INDEX parked_due ON parked (due) WHERE due IS NOT NULL;
-- How far everything was handled at an instant of the handlers' clock: what retention counts on. The lowest one is where
-- the last purge ended.
CREATE TABLE stream_mark (seq INTEGER PRIMARY KEY, at INTEGER NOT NULL) STRICT;
INSERT INTO stream_mark VALUES (0, 0);
-- The day that the stream was told last.
ALTER TABLE capture_context ADD COLUMN ticked_on TEXT;

-- What leaves the machine: claimed with an expiring lease, sent by a job, gone when it has arrived. A newer message of the
-- same sink and key replaces one that nobody has claimed.
CREATE TABLE outbox (
    id INTEGER PRIMARY KEY AUTOINCREMENT, sink TEXT NOT NULL, key TEXT NOT NULL, payload TEXT NOT NULL,
    made_at INTEGER NOT NULL, attempts INTEGER NOT NULL DEFAULT 0, due INTEGER NOT NULL,
    claimed_by TEXT, claimed_until INTEGER) STRICT;
CREATE INDEX outbox_sink ON outbox (sink, due);
CREATE INDEX outbox_key ON outbox (sink, key);
-- Who does what only one process may do.
CREATE TABLE lease (name TEXT PRIMARY KEY, holder TEXT NOT NULL, until INTEGER NOT NULL) STRICT;

-- What a handler must remember from one batch to the next.
ALTER TABLE handler ADD COLUMN memory TEXT NOT NULL DEFAULT '';
-- Which days were shopping days, and whether anything is booked ahead, is asked after every change.
CREATE INDEX stock_event_day ON stock_event (kind, day);

DROP TABLE alert;
CREATE TABLE alert (
    id INTEGER PRIMARY KEY AUTOINCREMENT, product_id INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('runs_out', 'low', 'out')), raised_on TEXT NOT NULL, told_at INTEGER,
    UNIQUE (product_id, kind)) STRICT;

-- amounts: whether an event of the reference system sets or adds; unknown: what happens to goods nobody has named yet.
CREATE TABLE event_source (
    id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, name_key TEXT NOT NULL UNIQUE,
    way TEXT NOT NULL CHECK (way IN ('file', 'http', 'mqtt')),
    amounts TEXT NOT NULL CHECK (amounts IN ('set', 'add')), unknown TEXT NOT NULL CHECK (unknown IN ('create', 'wait')),
    paused INTEGER NOT NULL DEFAULT 0 CHECK (paused IN (0, 1)), settings TEXT NOT NULL DEFAULT '{}') STRICT;
CREATE TABLE source_product (
    id INTEGER PRIMARY KEY, source_id INTEGER NOT NULL REFERENCES event_source (id), foreign_id TEXT NOT NULL,
    product_id INTEGER NOT NULL REFERENCES product (id), UNIQUE (source_id, foreign_id)) STRICT;
CREATE INDEX source_product_product ON source_product (product_id, source_id);
-- A message with this value in this field does this to that product: a button that says "one milk finished".
CREATE TABLE source_button (
    id INTEGER PRIMARY KEY AUTOINCREMENT, source_id INTEGER NOT NULL REFERENCES event_source (id), topic TEXT NOT NULL,
    field TEXT NOT NULL, value TEXT NOT NULL, does TEXT NOT NULL CHECK (does IN ('finish', 'open', 'gone', 'list')),
    product_id INTEGER NOT NULL REFERENCES product (id), UNIQUE (source_id, topic, field, value)) STRICT;
-- Not captured: what arrived, counted.
CREATE TABLE source_tally (
    source_id INTEGER PRIMARY KEY, last_at INTEGER, applied INTEGER NOT NULL DEFAULT 0,
    duplicates INTEGER NOT NULL DEFAULT 0, rejected INTEGER NOT NULL DEFAULT 0, session TEXT NOT NULL DEFAULT '') STRICT;

-- What could not be done: a change that a handler gave up on, or an event that could not be booked (handler 'intake').
CREATE TABLE dead_letter (
    id INTEGER PRIMARY KEY AUTOINCREMENT, handler TEXT NOT NULL, kind TEXT NOT NULL, numbers TEXT NOT NULL,
    attempts INTEGER NOT NULL, at INTEGER NOT NULL, left_out INTEGER NOT NULL DEFAULT 0 CHECK (left_out IN (0, 1)),
    seq INTEGER, tbl TEXT, row_key INTEGER, product_id INTEGER,
    source_id INTEGER, ref TEXT, line INTEGER, payload TEXT) STRICT;
CREATE UNIQUE INDEX dead_letter_event ON dead_letter (source_id, ref) WHERE source_id IS NOT NULL;
CREATE UNIQUE INDEX dead_letter_change ON dead_letter (handler, seq) WHERE seq IS NOT NULL;

-- Where an action came from: '' the window, 'cli', or what a delivery came by.
ALTER TABLE action ADD COLUMN via TEXT NOT NULL DEFAULT '';

-- For History: what waits for a decision, what wrote a line of a list, and what happened on a day.
CREATE INDEX dead_letter_open ON dead_letter (handler) WHERE left_out = 0;
CREATE INDEX change_list_line ON change (key) WHERE tbl = 'list_line' AND action_id IS NOT NULL;
CREATE INDEX action_at ON action (at);
