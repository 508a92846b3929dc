-- The public half of the root key, in hex: halls that share this database need the same one.
CREATE TABLE root (
    id BIGINT NOT NULL PRIMARY KEY CHECK (id = 1),
    public TEXT NOT NULL
);
