-- What it returns, in one line.
SELECT NULL;
