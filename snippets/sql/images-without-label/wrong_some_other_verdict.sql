-- Asks for a label that is not accepted instead of no accepted label: keeps finished images and repeats others.
SELECT i.image_id, i.path
FROM images AS i
LEFT JOIN labels AS l ON l.image_id = i.image_id
WHERE l.label_id IS NULL OR l.verdict <> 'accepted'
ORDER BY i.image_id;
