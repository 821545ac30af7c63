-- The tables; the tests add their rows.
CREATE TABLE items (name TEXT, value INTEGER);
