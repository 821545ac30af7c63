-- session A
CREATE TABLE stock (id int PRIMARY KEY, n int);
INSERT INTO stock VALUES (7, 1);
-- --8<-- [start:wait]
-- session A
BEGIN;
UPDATE stock SET n = n - 1 WHERE id = 7 AND n > 0;
-- session B
UPDATE stock SET n = n - 1 WHERE id = 7 AND n > 0;
-- session A
COMMIT;
-- --8<-- [end:wait]
