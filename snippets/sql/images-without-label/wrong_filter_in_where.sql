-- The condition on the label stands in WHERE and turns the left join into an inner join: no row is left.
SELECT i.image_id, i.path
FROM images AS i
LEFT JOIN labels AS l ON l.image_id = i.image_id
WHERE l.verdict = 'accepted' AND l.label_id IS NULL
ORDER BY i.image_id;
