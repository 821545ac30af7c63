-- session A
CREATE TABLE accounts (id int PRIMARY KEY, balance int);
INSERT INTO accounts SELECT i, 100 FROM generate_series(1, 10) AS i;
-- --8<-- [start:head]
-- session A
BEGIN;
UPDATE accounts
SET balance = balance - 1
WHERE id = 7;
-- session B
UPDATE accounts
SET balance = balance - 1
WHERE id = 7;
-- session C
UPDATE accounts
SET balance = balance - 1
WHERE id = 7;
-- session D
SELECT s.application_name AS session,
       array_agg(b.application_name)
         AS waits_for,
       s.state, s.wait_event
FROM pg_stat_activity AS s
LEFT JOIN pg_stat_activity AS b
  ON b.pid = ANY (pg_blocking_pids(s.pid))
WHERE s.application_name IN ('A', 'B', 'C')
GROUP BY session, s.state, s.wait_event
ORDER BY session;
-- --8<-- [end:head]
