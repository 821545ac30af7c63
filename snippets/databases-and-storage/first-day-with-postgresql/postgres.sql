-- session A
CREATE SCHEMA shop;
CREATE TABLE shop.orders (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, customer int NOT NULL, total numeric(10, 2), note text);
INSERT INTO shop.orders (customer, total, note)
SELECT i % 997, i % 500, md5(i::text) FROM generate_series(1, 20000) AS i;
CREATE VIEW shop.large AS SELECT id, total FROM shop.orders WHERE total > 400;
ANALYZE shop.orders;
-- --8<-- [start:settings]
SELECT context, name
FROM pg_settings
WHERE name IN ('shared_buffers', 'work_mem', 'maintenance_work_mem',
               'hash_mem_multiplier', 'max_connections', 'max_wal_size',
               'effective_cache_size', 'random_page_cost')
ORDER BY context, name;
-- --8<-- [end:settings]
CREATE FUNCTION sort_of(query text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE plan json;
BEGIN
  EXECUTE 'EXPLAIN (ANALYZE, FORMAT JSON) ' || query INTO plan;
  plan := plan->0->'Plan';
  RETURN (plan->>'Sort Method') || ', ' || (plan->>'Sort Space Type');
END $$;
-- --8<-- [start:sort]
SET work_mem = '256kB';
SELECT sort_of('SELECT * FROM shop.orders ORDER BY note');

SET work_mem = '32MB';
SELECT sort_of('SELECT * FROM shop.orders ORDER BY note');
-- --8<-- [end:sort]
-- --8<-- [start:tables]
SELECT table_schema, table_name, table_type
FROM information_schema.tables
WHERE table_schema NOT IN ('pg_catalog', 'information_schema')
ORDER BY table_schema, table_name;

SELECT indexrelname, idx_scan
FROM pg_stat_user_indexes
WHERE relname = 'orders';
-- --8<-- [end:tables]
