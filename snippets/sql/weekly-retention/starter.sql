-- Columns: cohort, week, users, active
SELECT u.signed_up AS cohort, 0, COUNT(*), 0
FROM users AS u
GROUP BY u.signed_up
ORDER BY u.signed_up;
