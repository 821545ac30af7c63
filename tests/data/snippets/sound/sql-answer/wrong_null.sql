-- Counts days without a sale as 0.
SELECT day, COALESCE(SUM(cents), 0) FROM sale GROUP BY day ORDER BY day;
