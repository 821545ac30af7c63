-- SUM over nothing but NULLs is NULL, so an account whose first payment is pending has no balance.
SELECT account, payment_id,
       SUM(cents) OVER (
         PARTITION BY account
         ORDER BY booked_on, payment_id
         ROWS UNBOUNDED PRECEDING          -- up to this payment
       ) AS balance,
       SUM(cents) OVER (
         PARTITION BY account
         ORDER BY julianday(booked_on)
         RANGE BETWEEN 6 PRECEDING AND CURRENT ROW  -- seven days
       ) AS week
FROM payments
ORDER BY account, booked_on, payment_id;
