-- --8<-- [start:query]
SELECT day, SUM(cents) FROM sale GROUP BY day ORDER BY day;
-- --8<-- [end:query]
