CREATE TABLE customers (
  customer_id INTEGER PRIMARY KEY,
  name        TEXT NOT NULL,     -- not unique
  country     TEXT               -- NULL: not known
);
CREATE TABLE orders (
  order_id    INTEGER PRIMARY KEY,
  customer_id INTEGER,           -- NULL: a guest
  ordered_at  TEXT NOT NULL,     -- '2025-12-31 23:30:00', UTC
  cents       INTEGER NOT NULL
);
CREATE TABLE refunds (           -- none, one or several per order
  refund_id   INTEGER PRIMARY KEY,
  order_id    INTEGER NOT NULL,
  cents       INTEGER NOT NULL
);
