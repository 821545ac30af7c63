-- session A
CREATE TABLE settings (name text, value int);
-- --8<-- [start:versions]
-- session A
INSERT INTO settings VALUES ('fan', 40);
SELECT xmin, xmax, ctid, * FROM settings;
BEGIN;
UPDATE settings SET value = 45 WHERE name = 'fan';
SELECT xmin, xmax, ctid, * FROM settings;
-- session B
SELECT xmin, xmax, ctid, * FROM settings;
-- session A
COMMIT;
-- session B
SELECT xmin, xmax, ctid, * FROM settings;
-- --8<-- [end:versions]

-- session A
CREATE TABLE jobs (id int PRIMARY KEY, state int);
INSERT INTO jobs SELECT i, 0 FROM generate_series(1, 10000) AS i;
-- --8<-- [start:vacuum]
-- session A
SELECT pg_size_pretty(pg_relation_size('jobs'));
UPDATE jobs SET state = 1;
SELECT pg_size_pretty(pg_relation_size('jobs'));
VACUUM jobs;
UPDATE jobs SET state = 2;
SELECT pg_size_pretty(pg_relation_size('jobs'));
-- --8<-- [end:vacuum]
VACUUM jobs;

-- --8<-- [start:horizon]
-- session B
BEGIN ISOLATION LEVEL REPEATABLE READ;
SELECT name FROM settings;
-- session A
UPDATE jobs SET state = 3;
VACUUM jobs;
UPDATE jobs SET state = 4;
SELECT pg_size_pretty(pg_relation_size('jobs'));
SELECT application_name, state, backend_xmin
FROM pg_stat_activity
WHERE backend_xmin IS NOT NULL
ORDER BY age(backend_xmin) DESC;
-- --8<-- [end:horizon]
