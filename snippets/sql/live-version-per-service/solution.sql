WITH ranked AS (               -- one row per deployment
  SELECT service, version, deployed_at,
         ROW_NUMBER() OVER (
           PARTITION BY service
           ORDER BY deployed_at DESC, deployment_id DESC
         ) AS place
  FROM deployments
  WHERE deployed_at IS NOT NULL
)
SELECT s.name AS service, r.version, r.deployed_at
FROM services AS s             -- one row per service
LEFT JOIN ranked AS r
       ON r.service = s.name AND r.place = 1
ORDER BY s.name;
