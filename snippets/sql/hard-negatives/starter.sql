-- Columns: query_id, place, doc_id, score
SELECT q.query_id, NULL, NULL, NULL
FROM queries AS q
ORDER BY q.query_id;
