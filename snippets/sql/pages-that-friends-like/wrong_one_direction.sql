-- Reads each friendship only as it is stored, so half of the users get no recommendations from half of their friends.
SELECT f.user_id, l.page_id, COUNT(*) AS friends
FROM friends AS f
JOIN likes AS l ON l.user_id = f.friend_id
WHERE f.user_id <> f.friend_id
  AND NOT EXISTS (SELECT 1 FROM likes AS own
                  WHERE own.user_id = f.user_id AND own.page_id = l.page_id)
GROUP BY f.user_id, l.page_id
ORDER BY f.user_id, friends DESC, l.page_id;
