-- Columns: department, salary, earners
SELECT d.department, NULL, 0
FROM departments AS d
ORDER BY d.department;
