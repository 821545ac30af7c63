-- session A
CREATE TABLE readings (machine_id int, at int, value int);
INSERT INTO readings SELECT i % 1500 + 1, i, i % 97 FROM generate_series(1, 30000) AS i;
CREATE INDEX readings_machine ON readings (machine_id);
VACUUM ANALYZE readings;
CREATE VIEW daily_counts AS SELECT machine_id, at / 1440 AS day, count(*) AS n FROM readings GROUP BY 1, 2;
-- --8<-- [start:view]
EXPLAIN (COSTS OFF)
SELECT * FROM daily_counts WHERE machine_id BETWEEN 7 AND 9;
-- --8<-- [end:view]
CREATE MATERIALIZED VIEW stored_counts AS SELECT * FROM daily_counts;
-- --8<-- [start:refresh]
-- session A
REFRESH MATERIALIZED VIEW CONCURRENTLY stored_counts;
BEGIN;
REFRESH MATERIALIZED VIEW stored_counts;
-- session B
SELECT n FROM stored_counts
WHERE machine_id = 7 AND day = 0;
-- session A
COMMIT;
CREATE UNIQUE INDEX ON stored_counts (machine_id, day);
BEGIN;
REFRESH MATERIALIZED VIEW CONCURRENTLY stored_counts;
-- session B
SELECT n FROM stored_counts
WHERE machine_id = 7 AND day = 0;
-- --8<-- [end:refresh]
-- session A
COMMIT;
