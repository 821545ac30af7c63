-- Columns: label_id, user_id, at, churned, orders_30d
SELECT l.label_id, l.user_id, l.at, l.churned, NULL
FROM labels AS l
ORDER BY l.label_id;
