-- MAX below MAX is right, but the condition in WHERE drops departments that have no second salary.
WITH lower AS (
  SELECT e.department, e.salary,
         MAX(e.salary) OVER (PARTITION BY e.department) AS second
  FROM employees AS e
  WHERE e.salary < (SELECT MAX(x.salary) FROM employees AS x WHERE x.department = e.department)
)
SELECT department, second AS salary, COUNT(*) AS earners
FROM lower
WHERE salary = second
GROUP BY department, second
ORDER BY department;
