-- Takes the NULL verdict of a real label for a missing label, so a finished image under a second review is listed again.
SELECT i.image_id, i.path
FROM images AS i
LEFT JOIN labels AS l ON l.image_id = i.image_id AND COALESCE(l.verdict, 'open') <> 'rejected'
WHERE l.verdict IS NULL
ORDER BY i.image_id;
