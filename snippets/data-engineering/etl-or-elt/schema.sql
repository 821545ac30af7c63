CREATE TABLE raw_orders (      -- as received, all text, nothing rejected
  order_id  TEXT,
  country   TEXT,
  amount    TEXT,
  loaded_at TEXT NOT NULL
);
