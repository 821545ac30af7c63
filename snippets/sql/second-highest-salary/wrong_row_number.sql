-- ROW_NUMBER counts people: with two at the top, the second-highest salary is the highest, and never more than one earner.
WITH ranked AS (             -- one row per paid employee
  SELECT department, salary,
         ROW_NUMBER() OVER (
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
GROUP BY d.department
ORDER BY d.department;
