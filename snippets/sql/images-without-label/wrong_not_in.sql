-- One label without an image makes every NOT IN unknown, so no rows come back.
SELECT i.image_id, i.path
FROM images AS i
WHERE i.image_id NOT IN (
  SELECT l.image_id FROM labels AS l WHERE l.verdict = 'accepted'
)
ORDER BY i.image_id;
