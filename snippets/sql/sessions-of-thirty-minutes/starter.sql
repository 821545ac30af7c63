-- Columns: user_id, session, started, ended, events
SELECT e.user_id, NULL, NULL, NULL, NULL
FROM events AS e
GROUP BY e.user_id
ORDER BY e.user_id;
