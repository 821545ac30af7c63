-- The second-highest distinct salary.
-- --8<-- [start:query]
/*
```
<script>alert(1)</script>
*/
SELECT MAX(salary) FROM staff WHERE salary < (SELECT MAX(salary) FROM staff);
-- --8<-- [end:query]
