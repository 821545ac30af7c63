-- Joins back on the latest time, so two deployments in the same second give two live versions.
WITH latest AS (
  SELECT service, MAX(deployed_at) AS deployed_at FROM deployments GROUP BY service
)
SELECT s.name AS service, d.version, d.deployed_at
FROM services AS s
LEFT JOIN latest AS l ON l.service = s.name
LEFT JOIN deployments AS d ON d.service = l.service AND d.deployed_at = l.deployed_at
ORDER BY s.name;
