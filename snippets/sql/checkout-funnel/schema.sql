CREATE TABLE events (
  user_id INTEGER,             -- NULL: not logged in
  event   TEXT NOT NULL,       -- 'view', 'cart', 'pay' and others
  at      TEXT NOT NULL        -- '2026-03-31 23:59:10', UTC
);
