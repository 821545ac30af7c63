-- Forgets ties.
SELECT salary FROM staff ORDER BY salary DESC LIMIT 1 OFFSET 1;
