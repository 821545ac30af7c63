-- Ranks all candidates and removes the relevant ones afterwards, so too few are left and places are missing.
WITH judged AS (
  SELECT DISTINCT query_id FROM candidates WHERE label = 'relevant'
),
ranked AS (
  SELECT query_id, doc_id, score, label,
         ROW_NUMBER() OVER (PARTITION BY query_id ORDER BY score DESC, doc_id) AS place
  FROM candidates
  WHERE score IS NOT NULL
)
SELECT j.query_id, r.place, r.doc_id, r.score
FROM judged AS j
LEFT JOIN ranked AS r
       ON r.query_id = j.query_id AND r.place <= 3 AND r.label IS NOT 'relevant'
ORDER BY j.query_id, r.place;
