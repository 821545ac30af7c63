-- Columns: id, plan
SELECT id, plan
FROM customers
WHERE deleted = 0
ORDER BY id;
