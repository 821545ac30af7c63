-- Compares the moment that the feature describes: it was written hours later, so serving could not have had it.
WITH candidates AS (             -- versions known at the time of the label
  SELECT l.label_id, l.user_id, l.at, l.churned, f.orders_30d,
         ROW_NUMBER() OVER (
           PARTITION BY l.label_id
           ORDER BY f.computed_for DESC, f.version_id DESC
         ) AS place
  FROM labels AS l
  LEFT JOIN features AS f
         ON f.user_id = l.user_id
        AND f.computed_for <= l.at
        AND f.available_at > datetime(l.at, '-30 days')
)
SELECT label_id, user_id, at, churned, orders_30d
FROM candidates
WHERE place = 1
ORDER BY label_id;
