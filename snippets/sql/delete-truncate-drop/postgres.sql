-- session A
CREATE TABLE staging (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text);
INSERT INTO staging (name) VALUES ('a'), ('b'), ('c');
-- --8<-- [start:identity]
DELETE FROM staging;
INSERT INTO staging (name) VALUES ('d') RETURNING id;
TRUNCATE staging;
INSERT INTO staging (name) VALUES ('e') RETURNING id;
TRUNCATE staging RESTART IDENTITY;
INSERT INTO staging (name) VALUES ('f') RETURNING id;
-- --8<-- [end:identity]
CREATE TABLE parts (staging_id int REFERENCES staging);
INSERT INTO parts VALUES (1);
-- --8<-- [start:foreign]
TRUNCATE staging;
TRUNCATE staging CASCADE;
SELECT count(*) FROM parts;
-- --8<-- [end:foreign]
INSERT INTO staging (name) VALUES ('g'), ('h');
-- --8<-- [start:rollback]
-- session A
BEGIN;
TRUNCATE staging, parts;
-- session B
SELECT count(*) FROM staging;
-- session A
ROLLBACK;
-- --8<-- [end:rollback]
