-- NOT IN looks at the likes of all other users, so a page that two friends share is never recommended.
WITH pairs AS (
  SELECT user_id, friend_id FROM friends WHERE user_id <> friend_id
  UNION
  SELECT friend_id, user_id FROM friends WHERE user_id <> friend_id
)
SELECT p.user_id, l.page_id, COUNT(*) AS friends
FROM pairs AS p
JOIN likes AS l ON l.user_id = p.friend_id
WHERE l.page_id NOT IN (SELECT own.page_id FROM likes AS own WHERE own.user_id <> p.friend_id)
GROUP BY p.user_id, l.page_id
ORDER BY p.user_id, friends DESC, l.page_id;
