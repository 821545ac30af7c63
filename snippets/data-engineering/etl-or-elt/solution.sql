WITH cleaned AS (              -- staging: types, trimmed, one row per event
  SELECT order_id,
         LOWER(TRIM(country))        AS country,
         CAST(amount AS REAL)        AS amount,
         ROW_NUMBER() OVER (PARTITION BY order_id ORDER BY loaded_at DESC) AS newest
  FROM raw_orders
  WHERE amount GLOB '[0-9]*' AND amount NOT GLOB '*[^0-9.]*'
    AND amount NOT GLOB '*.*.*'
)                              -- the rest stays in raw, to be looked at
SELECT country, COUNT(*) AS orders, SUM(amount) AS revenue
FROM cleaned
WHERE newest = 1
GROUP BY country
ORDER BY country;
