-- The default frame is RANGE, so every payment of a day shows the balance at the end of that day.
SELECT account, payment_id,
       SUM(COALESCE(cents, 0)) OVER (
         PARTITION BY account
         ORDER BY booked_on
       ) AS balance,
       SUM(COALESCE(cents, 0)) OVER (
         PARTITION BY account
         ORDER BY julianday(booked_on)
         RANGE BETWEEN 6 PRECEDING AND CURRENT ROW  -- seven days
       ) AS week
FROM payments
ORDER BY account, booked_on, payment_id;
