CREATE TABLE readings (machine_id int, at int, value int);
INSERT INTO readings SELECT i % 1500 + 1, i, i % 97 FROM generate_series(1, 30000) AS i;
CREATE INDEX readings_machine ON readings (machine_id);
VACUUM ANALYZE readings;
-- --8<-- [start:inlined]
EXPLAIN (COSTS OFF)
WITH recent AS (SELECT * FROM readings)
SELECT * FROM recent WHERE machine_id = 7;
-- --8<-- [end:inlined]
-- --8<-- [start:materialized]
EXPLAIN (COSTS OFF)
WITH recent AS MATERIALIZED (SELECT * FROM readings)
SELECT * FROM recent WHERE machine_id = 7;
-- --8<-- [end:materialized]
-- --8<-- [start:temporary]
CREATE TEMPORARY TABLE busy AS
SELECT * FROM readings WHERE value = 5;
EXPLAIN SELECT * FROM busy WHERE value = 5;

ANALYZE busy;
EXPLAIN SELECT * FROM busy WHERE value = 5;
-- --8<-- [end:temporary]
