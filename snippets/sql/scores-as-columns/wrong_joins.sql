-- Joins the table to itself once per column, so a model that lacks one benchmark is lost.
SELECT a.model, MAX(a.score) AS chat, MAX(b.score) AS code, MAX(c.score) AS math,
       (SELECT COUNT(*) FROM runs AS f WHERE f.model = a.model AND f.score IS NULL) AS failed
FROM runs AS a
JOIN runs AS b ON b.model = a.model AND b.benchmark = 'code'
JOIN runs AS c ON c.model = a.model AND c.benchmark = 'math'
WHERE a.benchmark = 'chat'
GROUP BY a.model
ORDER BY a.model;
