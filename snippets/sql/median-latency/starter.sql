-- Columns: service, median_ms, requests
SELECT service, AVG(ms), COUNT(ms)
FROM requests
WHERE ms IS NOT NULL
GROUP BY service
ORDER BY service;
