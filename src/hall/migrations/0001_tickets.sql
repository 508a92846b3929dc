-- Numbers and the places of tickets in the queues. Nothing here says who a visitor is or what they
-- said. BIGINT and TEXT only, so that the same text serves SQLite and PostgreSQL. Times are
-- milliseconds since 1970-01-01 UTC; days are dates in the hall's time zone.

-- A business day is opened once. The latest one is the current one.
CREATE TABLE days (
    day TEXT NOT NULL PRIMARY KEY,
    opened BIGINT NOT NULL
);

-- The last number that each series has given on a day.
CREATE TABLE series (
    day TEXT NOT NULL REFERENCES days (day),
    letter TEXT NOT NULL,
    last BIGINT NOT NULL CHECK (last BETWEEN 1 AND 999),
    PRIMARY KEY (day, letter)
);

CREATE TABLE tickets (
    id TEXT NOT NULL PRIMARY KEY,
    day TEXT NOT NULL REFERENCES days (day),
    letter TEXT NOT NULL,
    number BIGINT NOT NULL CHECK (number BETWEEN 1 AND 999),
    state TEXT NOT NULL CHECK (state IN (
        'reserved', 'handed', 'waiting', 'called', 'serving', 'done',
        'finished', 'parked', 'missed', 'cancelled', 'expired'
    )),
    -- The place of the stop that it is at, from 0.
    stop BIGINT NOT NULL,
    reserved BIGINT NOT NULL,
    handed BIGINT,
    ended BIGINT,
    UNIQUE (day, letter, number)
);

CREATE INDEX tickets_by_state ON tickets (day, state);

-- The counters that a ticket is good for, in order.
CREATE TABLE stops (
    ticket TEXT NOT NULL REFERENCES tickets (id),
    place BIGINT NOT NULL,
    counter TEXT NOT NULL,
    PRIMARY KEY (ticket, place)
);
