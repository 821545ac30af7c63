-- Alone.
SELECT 1;
