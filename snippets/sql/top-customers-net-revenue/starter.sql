-- Columns: country, place, customer_id, name, cents
SELECT c.country, NULL, c.customer_id, c.name, NULL
FROM customers AS c;
