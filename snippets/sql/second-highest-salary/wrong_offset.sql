-- OFFSET 1 without DISTINCT skips a person, not a salary.
SELECT d.department, s.salary,
       (SELECT COUNT(*) FROM employees AS e WHERE e.department = d.department AND e.salary = s.salary) AS earners
FROM departments AS d
LEFT JOIN (
  SELECT d2.department, (
    SELECT e.salary FROM employees AS e
    WHERE e.department = d2.department
    ORDER BY e.salary DESC LIMIT 1 OFFSET 1) AS salary
  FROM departments AS d2
) AS s ON s.department = d.department
ORDER BY d.department;
