CREATE TABLE t (id int);
-- session B
SELECT * FROM t;
