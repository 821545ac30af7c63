-- Columns: service, version, deployed_at
SELECT s.name, NULL, NULL
FROM services AS s
ORDER BY s.name;
