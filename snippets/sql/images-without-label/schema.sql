CREATE TABLE images (
  image_id INTEGER PRIMARY KEY,
  path     TEXT NOT NULL
);
CREATE TABLE labels (
  label_id INTEGER PRIMARY KEY,
  image_id INTEGER,        -- NULL: the import found no such image
  verdict  TEXT            -- 'accepted', 'rejected', NULL: under review
);
