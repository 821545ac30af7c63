-- Measures from the user's first event of all instead of the previous one, so a long, busy session is cut.
WITH timed AS (
  SELECT user_id, at, strftime('%s', at) - strftime('%s', MIN(at) OVER (PARTITION BY user_id)) AS since
  FROM events WHERE user_id IS NOT NULL
)
SELECT user_id,
       ROW_NUMBER() OVER (PARTITION BY user_id ORDER BY MIN(at)) AS session,
       MIN(at) AS started, MAX(at) AS ended, COUNT(*) AS events
FROM timed
GROUP BY user_id, since / 1801
ORDER BY user_id, session;
