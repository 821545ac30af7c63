-- place = 1 in WHERE turns the left join into an inner join: a service that was never deployed disappears.
WITH ranked AS (
  SELECT service, version, deployed_at,
         ROW_NUMBER() OVER (PARTITION BY service
                            ORDER BY deployed_at DESC, deployment_id DESC) AS place
  FROM deployments
  WHERE deployed_at IS NOT NULL
)
SELECT s.name AS service, r.version, r.deployed_at
FROM services AS s
LEFT JOIN ranked AS r ON r.service = s.name
WHERE r.place = 1
ORDER BY s.name;
