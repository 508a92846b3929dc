-- Queues: who is called where, which desks are staffed, what happened in which order, numbers lent to
-- kiosks, and who may ask. Nothing here says who a visitor is or what they said.

-- One row. Whoever changes anything takes it first and keeps it until the change is durable: that
-- puts all changes, of however many halls, into one order. `seq` is the number of the last event.
CREATE TABLE turn (
    id BIGINT NOT NULL PRIMARY KEY CHECK (id = 1),
    seq BIGINT NOT NULL
);
INSERT INTO turn (id, seq) VALUES (1, 0);

-- When it came to stand where it stands.
ALTER TABLE tickets ADD COLUMN since BIGINT NOT NULL DEFAULT 0;
-- The event with which it was handed over: who came earlier, when two came in the same moment.
ALTER TABLE tickets ADD COLUMN joined BIGINT;
-- The desk that has called it or serves it.
ALTER TABLE tickets ADD COLUMN desk TEXT;
-- Where its visitor finds it on a phone; cannot be guessed.
ALTER TABLE tickets ADD COLUMN address TEXT;
-- The stops that it was asked for with: desks may send it elsewhere, and the kiosk may ask again.
ALTER TABLE tickets ADD COLUMN asked TEXT;
CREATE UNIQUE INDEX tickets_by_address ON tickets (address);
CREATE INDEX tickets_by_arrival ON tickets (day, handed);

-- What the catalogue expects this stop to take, and what it took.
ALTER TABLE stops ADD COLUMN minutes BIGINT NOT NULL DEFAULT 0;
ALTER TABLE stops ADD COLUMN desk TEXT;
ALTER TABLE stops ADD COLUMN called BIGINT;
ALTER TABLE stops ADD COLUMN started BIGINT;
ALTER TABLE stops ADD COLUMN ended BIGINT;

-- Desks that were staffed on a day; `staffed` is 1 while they are.
CREATE TABLE desks (
    day TEXT NOT NULL REFERENCES days (day),
    counter TEXT NOT NULL,
    desk TEXT NOT NULL,
    staffed BIGINT NOT NULL CHECK (staffed IN (0, 1)),
    since BIGINT NOT NULL,
    PRIMARY KEY (day, counter, desk)
);

-- What happened to which ticket, in order.
CREATE TABLE events (
    seq BIGINT NOT NULL PRIMARY KEY,
    at BIGINT NOT NULL,
    day TEXT NOT NULL REFERENCES days (day),
    ticket TEXT NOT NULL,
    letter TEXT NOT NULL,
    number BIGINT NOT NULL,
    counter TEXT NOT NULL,
    stop BIGINT NOT NULL,
    state TEXT NOT NULL,
    desk TEXT
);
CREATE INDEX events_by_day ON events (day);
CREATE INDEX events_by_ticket ON events (ticket, seq);

-- Numbers that a kiosk may give while it cannot reach the hall.
CREATE TABLE leases (
    day TEXT NOT NULL REFERENCES days (day),
    holder TEXT NOT NULL,
    letter TEXT NOT NULL,
    nth BIGINT NOT NULL,
    first BIGINT NOT NULL,
    last BIGINT NOT NULL CHECK (last BETWEEN first AND 999),
    PRIMARY KEY (day, holder, letter, nth)
);

-- Who may ask. A token itself is not kept, only its SHA-256.
CREATE TABLE tokens (
    hash TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('kiosk', 'station', 'board', 'admin')),
    counter TEXT,
    made BIGINT NOT NULL,
    ends BIGINT NOT NULL,
    revoked BIGINT
);

-- The public halves of the keys with which kiosks sign strips.
CREATE TABLE signers (
    public TEXT NOT NULL PRIMARY KEY,
    kiosk TEXT NOT NULL,
    since TEXT NOT NULL
);
