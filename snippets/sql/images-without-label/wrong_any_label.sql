-- Looks for images without any label, so a rejected label hides its image for good.
SELECT i.image_id, i.path
FROM images AS i
LEFT JOIN labels AS l ON l.image_id = i.image_id
WHERE l.label_id IS NULL
ORDER BY i.image_id;
