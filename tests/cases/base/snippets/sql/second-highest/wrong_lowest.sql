-- Takes the lowest.
SELECT MIN(salary) FROM staff;
