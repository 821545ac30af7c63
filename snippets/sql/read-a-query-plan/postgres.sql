CREATE TABLE runs (run_id int PRIMARY KEY, model text, status text, started date, loss float);
INSERT INTO runs
SELECT i, 'm' || i % 200, CASE WHEN i % 20 = i / 200 % 20 THEN 'failed' ELSE 'done' END, date '2026-01-01' + i / 120, i
FROM generate_series(0, 19999) AS i;
CREATE INDEX runs_status ON runs (status);
VACUUM ANALYZE runs;
-- --8<-- [start:frequent]
EXPLAIN SELECT * FROM runs WHERE status = 'done';

EXPLAIN SELECT * FROM runs WHERE status = 'failed';
-- --8<-- [end:frequent]
-- --8<-- [start:best]
CREATE INDEX runs_best ON runs (model, status, started);

EXPLAIN SELECT * FROM runs
WHERE model = 'm7' AND status = 'done'
  AND started >= '2026-04-01'
ORDER BY started DESC LIMIT 20;

EXPLAIN SELECT started FROM runs
WHERE model = 'm7' AND status = 'done'
  AND started >= '2026-04-01'
ORDER BY started DESC LIMIT 20;
-- --8<-- [end:best]
-- --8<-- [start:function]
EXPLAIN SELECT * FROM runs
WHERE model = 'm7' AND status = 'done'
  AND date_trunc('month', started) = '2026-04-01';
-- --8<-- [end:function]
