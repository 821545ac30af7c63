CREATE TABLE staff (name TEXT, salary INTEGER);
