-- session A
CREATE TABLE t (id int);
BEGIN;
LOCK TABLE t;
-- session B
SELECT * FROM t;
SELECT 2;
