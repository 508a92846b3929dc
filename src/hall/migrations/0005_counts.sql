-- Small counts, to plan a hall by: how often something happened in an hour of a day. No line is about a
-- person: there is no ticket, no order, no minute. `a` and `b` are ids of counters, questions or pages,
-- classes of waits, and one thing that visitors typed: search words that found nothing, once five visits
-- of one day typed the same.
CREATE TABLE counts (
    day TEXT NOT NULL,
    hour BIGINT NOT NULL CHECK (hour BETWEEN 0 AND 23),
    kind TEXT NOT NULL,
    a TEXT NOT NULL,
    b TEXT NOT NULL,
    count BIGINT NOT NULL,
    PRIMARY KEY (day, hour, kind, a, b)
);

-- The wait that was shown with the number, in minutes: to see whether it was kept.
ALTER TABLE tickets ADD COLUMN told_least BIGINT;
ALTER TABLE tickets ADD COLUMN told_most BIGINT;
