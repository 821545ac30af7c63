-- session A
CREATE TABLE orders (id int PRIMARY KEY, status text NOT NULL, code text);
INSERT INTO orders SELECT i, 'paid', 'c' || i % 999 FROM generate_series(1, 1000) AS i;

-- --8<-- [start:queue]
-- session A
BEGIN;
SELECT count(*) FROM orders;
-- session B
ALTER TABLE orders
ADD COLUMN status_id int;
-- session C
SELECT status FROM orders WHERE id = 7;
-- session D
SELECT w.application_name AS session,
       b.application_name AS waits_for
FROM pg_stat_activity AS w
JOIN pg_stat_activity AS b
  ON b.pid = ANY (pg_blocking_pids(w.pid))
ORDER BY session;
-- session A
COMMIT;
-- --8<-- [end:queue]

-- --8<-- [start:timeout]
-- session A
BEGIN;
SELECT count(*) FROM orders;
-- session B
SET lock_timeout = '50ms';
ALTER TABLE orders
ADD COLUMN paid_at timestamptz;
-- session C
SELECT status FROM orders WHERE id = 7;
-- --8<-- [end:timeout]
-- session A
COMMIT;

-- --8<-- [start:concurrently]
-- session A
BEGIN;
UPDATE orders SET status = 'sent' WHERE id = 7;
-- session B
RESET lock_timeout;
CREATE INDEX CONCURRENTLY orders_status
ON orders (status);
-- session C
UPDATE orders SET status = 'sent' WHERE id = 8;
-- session A
COMMIT;
-- --8<-- [end:concurrently]

-- --8<-- [start:invalid]
-- session B
CREATE UNIQUE INDEX CONCURRENTLY orders_code
ON orders (code);
SELECT indexrelid::regclass AS index, indisvalid, indisready
FROM pg_index
WHERE indrelid = 'orders'::regclass
ORDER BY indexrelid;
-- --8<-- [end:invalid]

DROP INDEX CONCURRENTLY orders_code;

CREATE TABLE files (step int, change text, file oid);
INSERT INTO files SELECT 0, 'none', pg_relation_filenode('orders');
-- --8<-- [start:rewrite]
-- session B
ALTER TABLE orders
ADD COLUMN currency text NOT NULL DEFAULT 'EUR';
INSERT INTO files
SELECT 1, 'constant default', pg_relation_filenode('orders');
ALTER TABLE orders
ADD COLUMN token uuid DEFAULT gen_random_uuid();
INSERT INTO files
SELECT 2, 'volatile default', pg_relation_filenode('orders');
ALTER TABLE orders
ALTER COLUMN id TYPE bigint;
INSERT INTO files
SELECT 3, 'int to bigint', pg_relation_filenode('orders');
SELECT change,
       file <> lag(file) OVER (ORDER BY step) AS rewritten
FROM files
ORDER BY step;
-- --8<-- [end:rewrite]
