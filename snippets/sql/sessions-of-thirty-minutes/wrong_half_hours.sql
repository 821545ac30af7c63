-- Cuts time into fixed half hours, so 10:29 and 10:31 become two sessions.
WITH bucketed AS (
  SELECT user_id, at, strftime('%s', at) / 1800 AS bucket FROM events WHERE user_id IS NOT NULL
)
SELECT user_id,
       ROW_NUMBER() OVER (PARTITION BY user_id ORDER BY bucket) AS session,
       MIN(at) AS started, MAX(at) AS ended, COUNT(*) AS events
FROM bucketed
GROUP BY user_id, bucket
ORDER BY user_id, session;
