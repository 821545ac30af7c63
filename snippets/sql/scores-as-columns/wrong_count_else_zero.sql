-- Counts CASE ... ELSE 0: COUNT counts every value that is not NULL, and 0 is one.
SELECT model,
       MAX(CASE WHEN benchmark = 'chat' THEN score END) AS chat,
       MAX(CASE WHEN benchmark = 'code' THEN score END) AS code,
       MAX(CASE WHEN benchmark = 'math' THEN score END) AS math,
       COUNT(CASE WHEN score IS NULL THEN 1 ELSE 0 END) AS failed
FROM runs
GROUP BY model
ORDER BY model;
