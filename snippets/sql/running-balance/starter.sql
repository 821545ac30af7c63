-- Columns: account, payment_id, balance, week
SELECT p.account, p.payment_id, SUM(p.cents), NULL
FROM payments AS p
GROUP BY p.account, p.payment_id
ORDER BY p.account, p.booked_on, p.payment_id;
