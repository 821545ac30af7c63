WITH judged AS (               -- queries that someone has labelled
  SELECT DISTINCT query_id
  FROM candidates
  WHERE label = 'relevant'
),
ranked AS (                    -- one row per usable negative
  SELECT query_id, doc_id, score,
         ROW_NUMBER() OVER (
           PARTITION BY query_id ORDER BY score DESC, doc_id
         ) AS place
  FROM candidates
  WHERE label IS NOT 'relevant'       -- keeps the unjudged
    AND score IS NOT NULL
)
SELECT j.query_id, r.place, r.doc_id, r.score
FROM judged AS j
LEFT JOIN ranked AS r
       ON r.query_id = j.query_id AND r.place <= 3
ORDER BY j.query_id, r.place;
