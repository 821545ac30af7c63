-- Columns: user_id, page_id, friends (how many friends like the page)
SELECT f.user_id, l.page_id, 1 AS friends
FROM friends AS f
JOIN likes AS l ON l.user_id = f.friend_id
ORDER BY f.user_id;
