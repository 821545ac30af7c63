CREATE TABLE accounts (
    id TEXT PRIMARY KEY, region TEXT, signed_up TEXT,
    cancelled TEXT  -- NULL: still a customer
);
CREATE TABLE logins (account TEXT, day TEXT);
CREATE TABLE payments (account TEXT, day TEXT, amount REAL);
CREATE TABLE scores (
    region TEXT, account TEXT PRIMARY KEY, score REAL NOT NULL
);
