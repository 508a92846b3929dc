-- The counter whose station signs with a key; kiosks have none.
ALTER TABLE signers ADD COLUMN counter TEXT;
