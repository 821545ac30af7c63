-- Adds the two middle values and divides by the integer 2, which drops the half.
WITH ranked AS (             -- one row per answered request
  SELECT service, ms,
         ROW_NUMBER() OVER (PARTITION BY service ORDER BY ms) AS place,
         COUNT(*)     OVER (PARTITION BY service)             AS n
  FROM requests
  WHERE ms IS NOT NULL
)
SELECT service, SUM(ms) / COUNT(*) AS median_ms, MAX(n) AS requests
FROM ranked
WHERE place IN ((n + 1) / 2, n / 2 + 1)  -- the middle one, or two
GROUP BY service
ORDER BY service;
