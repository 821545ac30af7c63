-- Groups by the benchmark too, so each model comes back as several rows, each with one value.
SELECT model,
       MAX(CASE WHEN benchmark = 'chat' THEN score END) AS chat,
       MAX(CASE WHEN benchmark = 'code' THEN score END) AS code,
       MAX(CASE WHEN benchmark = 'math' THEN score END) AS math,
       COUNT(CASE WHEN score IS NULL THEN 1 END)        AS failed
FROM runs
GROUP BY model, benchmark
ORDER BY model;
