-- session A
CREATE TABLE stock (id int PRIMARY KEY, n int);
INSERT INTO stock VALUES (7, 1);
CREATE TABLE counter (x int);
INSERT INTO counter VALUES (0);
CREATE TABLE quota (team text PRIMARY KEY, gpus int);
INSERT INTO quota VALUES ('red', 2), ('blue', 2);

-- --8<-- [start:atomic]
-- session A
BEGIN;
UPDATE stock SET n = n - 1
WHERE id = 7 AND n > 0;
-- session B
UPDATE stock SET n = n - 1
WHERE id = 7 AND n > 0;
-- session A
COMMIT;
-- --8<-- [end:atomic]

-- --8<-- [start:lost]
-- session A
BEGIN ISOLATION LEVEL REPEATABLE READ;
SELECT x FROM counter;
-- session B
BEGIN ISOLATION LEVEL REPEATABLE READ;
SELECT x FROM counter;
-- session A
UPDATE counter SET x = 1;
-- session B
UPDATE counter SET x = 1;
-- session A
COMMIT;
-- --8<-- [end:lost]
-- session B
ROLLBACK;

-- --8<-- [start:skew]
-- session A
BEGIN ISOLATION LEVEL SERIALIZABLE;
SELECT sum(gpus) FROM quota;
-- session B
BEGIN ISOLATION LEVEL SERIALIZABLE;
SELECT sum(gpus) FROM quota;
-- session A
UPDATE quota SET gpus = 6
WHERE team = 'red';
-- session B
UPDATE quota SET gpus = 6
WHERE team = 'blue';
-- session A
COMMIT;
-- session B
COMMIT;
-- --8<-- [end:skew]
-- session A
CREATE TABLE jobs (id int PRIMARY KEY, state text);
INSERT INTO jobs SELECT i, 'new' FROM generate_series(1, 9) AS i;

-- --8<-- [start:queue]
-- session A
BEGIN;
SELECT id FROM jobs WHERE state = 'new'
ORDER BY id LIMIT 1
FOR UPDATE SKIP LOCKED;
-- session B
BEGIN;
SELECT id FROM jobs WHERE state = 'new'
ORDER BY id LIMIT 1
FOR UPDATE SKIP LOCKED;
-- session C
SELECT id FROM jobs WHERE state = 'new'
ORDER BY id LIMIT 1
FOR UPDATE;
-- session A
UPDATE jobs SET state = 'done' WHERE id = 1;
COMMIT;
-- session B
UPDATE jobs SET state = 'done' WHERE id = 2;
COMMIT;
-- --8<-- [end:queue]
