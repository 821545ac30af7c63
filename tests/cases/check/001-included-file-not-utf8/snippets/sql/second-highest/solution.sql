-- The höchste distinct salary.
-- --8<-- [start:query]
SELECT MAX(salary) FROM staff WHERE salary < (SELECT MAX(salary) FROM staff);
-- --8<-- [end:query]
