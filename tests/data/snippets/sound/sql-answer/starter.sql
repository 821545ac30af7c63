-- Columns: day, cents
SELECT NULL, NULL;
