-- Sorts by path instead of id, which looks the same as long as paths and ids were made together.
SELECT i.image_id, i.path
FROM images AS i
WHERE NOT EXISTS (
  SELECT 1
  FROM labels AS l
  WHERE l.image_id = i.image_id
    AND l.verdict = 'accepted'
)
ORDER BY i.path;
