-- Takes the latest time and the largest version separately: the result is a row that never existed, and v9 beats v10.
SELECT s.name AS service, MAX(d.version), MAX(d.deployed_at)
FROM services AS s
LEFT JOIN deployments AS d ON d.service = s.name AND d.deployed_at IS NOT NULL
GROUP BY s.name
ORDER BY s.name;
