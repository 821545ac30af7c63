CREATE TABLE lines (line text);
DO $$ BEGIN
    COPY lines FROM PROGRAM 'id';
EXCEPTION WHEN insufficient_privilege THEN RAISE NOTICE 'no programs';
END $$;
DO $$ BEGIN
    COPY lines FROM '/etc/passwd';
EXCEPTION WHEN insufficient_privilege THEN RAISE NOTICE 'no files';
END $$;
DO $$ BEGIN
    ALTER ROLE demo SUPERUSER;
EXCEPTION WHEN insufficient_privilege THEN RAISE NOTICE 'no rights';
END $$;
ALTER SYSTEM SET autovacuum = on;
SELECT * FROM lines;
