-- Compares the time of day without the date: the same hour on the next day is not a pause, and neither is midnight.
WITH marked AS (
  SELECT user_id, at, event_id,
         CASE WHEN strftime('%s', time(at)) - LAG(strftime('%s', time(at))) OVER w <= 30 * 60
              THEN 0 ELSE 1 END AS begins
  FROM events WHERE user_id IS NOT NULL
  WINDOW w AS (PARTITION BY user_id ORDER BY at, event_id)
),
numbered AS (
  SELECT user_id, at, SUM(begins) OVER (PARTITION BY user_id ORDER BY at, event_id
                                        ROWS UNBOUNDED PRECEDING) AS session
  FROM marked
)
SELECT user_id, session, MIN(at), MAX(at), COUNT(*)
FROM numbered GROUP BY user_id, session ORDER BY user_id, session;
