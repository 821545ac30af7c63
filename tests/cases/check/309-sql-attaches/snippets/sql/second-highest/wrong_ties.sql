-- Forgets ties; it may say attach here.
ATTACH 'x.db' AS y;
