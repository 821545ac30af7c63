-- Say why people write this, and why it is wrong.
SELECT 1;
