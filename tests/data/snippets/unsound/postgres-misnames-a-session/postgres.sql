-- session A
SELECT 1;
-- session b
SELECT 2;
