-- The left join matches on the user alone and the page is tested in WHERE, so whoever likes anything gets nothing.
WITH pairs AS (
  SELECT user_id, friend_id FROM friends WHERE user_id <> friend_id
  UNION
  SELECT friend_id, user_id FROM friends WHERE user_id <> friend_id
)
SELECT p.user_id, l.page_id, COUNT(*) AS friends
FROM pairs AS p
JOIN likes AS l ON l.user_id = p.friend_id
LEFT JOIN likes AS own ON own.user_id = p.user_id
WHERE own.page_id IS NULL
GROUP BY p.user_id, l.page_id
ORDER BY p.user_id, friends DESC, l.page_id;
