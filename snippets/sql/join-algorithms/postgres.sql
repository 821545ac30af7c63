CREATE TABLE machines (id int PRIMARY KEY, site text);
INSERT INTO machines SELECT i, 'site ' || i % 50 FROM generate_series(1, 2000) AS i;
CREATE TABLE readings (machine_id int, at int, value int);
INSERT INTO readings SELECT i / 15 + 1, i, i % 97 FROM generate_series(0, 29999) AS i;
CREATE INDEX readings_machine ON readings (machine_id);
VACUUM ANALYZE machines, readings;
-- --8<-- [start:loop]
EXPLAIN (COSTS OFF)
SELECT site, value
FROM machines m JOIN readings r ON r.machine_id = m.id
WHERE m.id <= 10;
-- --8<-- [end:loop]
-- --8<-- [start:hash]
EXPLAIN (COSTS OFF)
SELECT site, value
FROM machines m JOIN readings r ON r.machine_id = m.id;
-- --8<-- [end:hash]
-- --8<-- [start:merge]
EXPLAIN (COSTS OFF)
SELECT site, value
FROM machines m JOIN readings r ON r.machine_id = m.id
ORDER BY m.id LIMIT 100;
-- --8<-- [end:merge]
-- --8<-- [start:misestimate]
EXPLAIN
SELECT site, value
FROM machines m JOIN readings r ON r.machine_id = m.id
WHERE site = 'site 7' AND id % 50 = 7;

SELECT count(*) FROM machines
WHERE site = 'site 7' AND id % 50 = 7;
-- --8<-- [end:misestimate]
-- --8<-- [start:statistics]
CREATE STATISTICS machines_site (mcv)
ON site, (id % 50) FROM machines;
ANALYZE machines;

EXPLAIN
SELECT site, value
FROM machines m JOIN readings r ON r.machine_id = m.id
WHERE site = 'site 7' AND id % 50 = 7;
-- --8<-- [end:statistics]
