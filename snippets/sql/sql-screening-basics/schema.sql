CREATE TABLE team (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE staff (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    team_id INTEGER REFERENCES team (id),
    pay INTEGER CHECK (pay >= 0),
    bonus INTEGER
);
INSERT INTO team VALUES (2, 'data'), (10, 'platform'), (31, 'empty');
INSERT INTO staff VALUES
    (1, 'Ada', 2, 90, 10), (2, 'Ben', 2, 70, NULL), (3, 'Cleo', 10, 80, 0), (4, 'Dan', NULL, 60, NULL);
