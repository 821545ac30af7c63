CREATE TABLE friends (         -- stored in either order, or in both
  user_id       INTEGER NOT NULL,
  friend_id     INTEGER NOT NULL,
  PRIMARY KEY (user_id, friend_id)
);
CREATE TABLE likes (
  user_id       INTEGER NOT NULL,
  page_id       INTEGER NOT NULL,
  PRIMARY KEY (user_id, page_id)
);
