CREATE TABLE payments (
  payment_id INTEGER PRIMARY KEY,
  account    TEXT NOT NULL,
  booked_on  TEXT NOT NULL,    -- '2026-03-31'; several a day
  cents      INTEGER           -- negative: out; NULL: pending
);
