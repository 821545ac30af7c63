CREATE TABLE readings (machine_id int, at int, value int);
INSERT INTO readings SELECT i % 1500 + 1, i, i % 97 FROM generate_series(1, 30000) AS i;
CREATE TABLE runs (step serial, layout text, scan text, pages int, heap_fetches int);
CREATE PROCEDURE read_machine_7(layout text) LANGUAGE plpgsql AS $$
DECLARE
    query text := 'SELECT sum(value) FROM readings WHERE machine_id = 7';
    plan json;
BEGIN
    FOR time IN 1..2 LOOP  -- the second time, the catalogs are in memory
        EXECUTE 'EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ' || query INTO plan;
    END LOOP;
    plan := plan -> 0 -> 'Plan' -> 'Plans' -> 0;  -- what lies below the sum
    INSERT INTO runs (layout, scan, pages, heap_fetches)
    SELECT layout, plan ->> 'Node Type', (plan ->> 'Shared Hit Blocks')::int, (plan ->> 'Heap Fetches')::int;
END $$;
-- --8<-- [start:pages]
CREATE INDEX readings_machine ON readings (machine_id);
VACUUM ANALYZE readings;
CALL read_machine_7('heap by time');

CLUSTER readings USING readings_machine;
VACUUM ANALYZE readings;
CALL read_machine_7('after CLUSTER');

CREATE INDEX readings_covering
ON readings (machine_id) INCLUDE (value);
CALL read_machine_7('covering index');

UPDATE readings SET at = at + 1 WHERE machine_id <= 100;
CALL read_machine_7('after an UPDATE');

VACUUM readings;
CALL read_machine_7('after a VACUUM');

SELECT layout, scan, pages, heap_fetches
FROM runs
ORDER BY step;
-- --8<-- [end:pages]
