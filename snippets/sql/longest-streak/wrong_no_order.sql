-- Has no ORDER BY because the window has just sorted by user: that is how SQLite works today and no promise.
WITH active AS (                 -- one row per user and day
  SELECT DISTINCT user_id, date(visited_at) AS day
  FROM visits
  WHERE user_id IS NOT NULL
),
numbered AS (                    -- equal island: same streak
  SELECT user_id, day,
         julianday(day) - ROW_NUMBER() OVER (
           PARTITION BY user_id ORDER BY day
         ) AS island
  FROM active
),
streaks AS (                     -- one row per streak
  SELECT user_id, MIN(day) AS first_day, MAX(day) AS last_day,
         COUNT(*) AS days
  FROM numbered
  GROUP BY user_id, island
),
ranked AS (
  SELECT *, ROW_NUMBER() OVER (
           PARTITION BY user_id ORDER BY days DESC, first_day DESC
         ) AS place
  FROM streaks
)
SELECT user_id, first_day, last_day, days
FROM ranked
WHERE place = 1;
