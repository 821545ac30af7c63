-- The second-highest distinct salary.
SELECT MAX(salary) FROM staff WHERE salary < (SELECT MAX(salary) FROM staff);
-- --8<-- [end:query]
