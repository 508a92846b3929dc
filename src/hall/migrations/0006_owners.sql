-- When the token was revoked under which a key signs: it is denied from that moment on, and stays so.
ALTER TABLE signers ADD COLUMN revoked BIGINT;
-- Earlier versions wrote that a revoked key had begun long ago.
UPDATE signers
    SET revoked = (SELECT MAX(tokens.revoked) FROM tokens WHERE tokens.name = signers.kiosk)
    WHERE since = '0001-01-01';
-- The name of the token under which a ticket was made, and a block was leased: a machine of the lobby, and
-- nothing of the visitor.
ALTER TABLE tickets ADD COLUMN kiosk TEXT;
ALTER TABLE leases ADD COLUMN kiosk TEXT;
