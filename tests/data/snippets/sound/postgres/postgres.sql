-- session A
CREATE TABLE accounts (id int PRIMARY KEY, balance int);
INSERT INTO accounts VALUES (1, 100), (2, 100);
-- --8<-- [start:deadlock]
BEGIN;
UPDATE accounts SET balance = balance - 10 WHERE id = 1;
-- session B
BEGIN;
UPDATE accounts SET balance = balance - 10 WHERE id = 2;
UPDATE accounts
SET balance = balance + 10  -- a row of A; this waits
WHERE id = 1;
-- session A
UPDATE accounts SET balance = balance + 10 WHERE id = 2;
-- --8<-- [end:deadlock]
ROLLBACK;
-- session B
COMMIT;
-- session C
SELECT xmin, ctid, * FROM accounts;
DO $$ BEGIN
    RAISE NOTICE 'a; b';
END $$;
