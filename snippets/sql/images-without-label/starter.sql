-- Columns: image_id, path
SELECT i.image_id, i.path
FROM images AS i
ORDER BY i.image_id;
