-- Columns: model, chat, code, math, failed
SELECT DISTINCT model, NULL, NULL, NULL, 0
FROM runs
ORDER BY model;
