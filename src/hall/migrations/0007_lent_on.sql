-- A lent number is good on another day than the one for which it was lent, after a clock has jumped: `day` is the
-- day on which it is good, `lent_on` the one that its kiosk knows. `nth` is NULL once that day was closed again:
-- the block is not lent a second time. Nothing here is the visitor's.
CREATE TABLE lent (
    day TEXT NOT NULL REFERENCES days (day),
    lent_on TEXT NOT NULL,
    holder TEXT NOT NULL,
    letter TEXT NOT NULL,
    nth BIGINT,
    first BIGINT NOT NULL,
    last BIGINT NOT NULL CHECK (last BETWEEN first AND 999),
    kiosk TEXT,
    UNIQUE (lent_on, holder, letter, nth)
);
INSERT INTO lent (day, lent_on, holder, letter, nth, first, last, kiosk)
    SELECT day, day, holder, letter, nth, first, last, kiosk FROM leases;
DROP TABLE leases;
ALTER TABLE lent RENAME TO leases;
