-- Columns: user_id, first_day, last_day, days
SELECT DISTINCT v.user_id, NULL, NULL, NULL
FROM visits AS v
ORDER BY v.user_id;
