-- Has no ORDER BY because SQLite returns the ids in order anyway: another plan or engine does not.
SELECT i.image_id, i.path
FROM images AS i
WHERE NOT EXISTS (
  SELECT 1
  FROM labels AS l
  WHERE l.image_id = i.image_id
    AND l.verdict = 'accepted'
);
