-- Numbers with RANK, so tied values share a place and the middle place may not exist.
WITH ranked AS (             -- one row per answered request
  SELECT service, ms,
         RANK()       OVER (PARTITION BY service ORDER BY ms) AS place,
         COUNT(*)     OVER (PARTITION BY service)             AS n
  FROM requests
  WHERE ms IS NOT NULL
)
SELECT service, AVG(ms) AS median_ms, MAX(n) AS requests
FROM ranked
WHERE place IN ((n + 1) / 2, n / 2 + 1)  -- the middle one, or two
GROUP BY service
ORDER BY service;
