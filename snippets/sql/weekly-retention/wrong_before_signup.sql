-- Does not exclude activity before the signup: -3 / 7 is 0, so it counts as week 0.
WITH RECURSIVE weeks AS (      -- 0, 1, 2, 3, 4
  SELECT 0 AS week
  UNION ALL SELECT week + 1 FROM weeks WHERE week < 4
),
members AS (                   -- one row per user; cohort: a Monday
  SELECT user_id, signed_up,
         date(signed_up, 'weekday 0', '-6 days') AS cohort
  FROM users
  WHERE signed_up IS NOT NULL
),
due AS (                       -- one row per user and finished week
  SELECT m.cohort, m.user_id, w.week
  FROM members AS m
  CROSS JOIN weeks AS w
  JOIN report AS r             -- Sunday's members have finished it too
    ON date(m.cohort, (7 * w.week + 13) || ' days') <= r.today
),
came AS (                      -- one row per user and active week
  SELECT DISTINCT m.user_id,
         CAST(julianday(a.day) - julianday(m.signed_up) AS INTEGER) / 7
           AS week
  FROM members AS m
  JOIN activity AS a ON a.user_id = m.user_id
)
SELECT d.cohort, d.week,
       COUNT(*)         AS users,
       COUNT(c.user_id) AS active
FROM due AS d
LEFT JOIN came AS c ON c.user_id = d.user_id AND c.week = d.week
GROUP BY d.cohort, d.week
ORDER BY d.cohort, d.week;
