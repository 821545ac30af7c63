-- Looks for images without any label: a rejected one hides the image for ever.
SELECT i.image_id, i.path
FROM images AS i
LEFT JOIN labels AS l ON l.image_id = i.image_id
WHERE l.label_id IS NULL
ORDER BY i.image_id;
