-- session A
CREATE TABLE devices (device_id int PRIMARY KEY, last_seen int NOT NULL, firmware text);
INSERT INTO devices VALUES (2, 100, '1.0'), (10, 100, '1.0');
-- --8<-- [start:twice]
INSERT INTO devices VALUES (2, 200, '1.1'), (2, 300, '1.2')
ON CONFLICT (device_id)
DO UPDATE SET last_seen = excluded.last_seen;
-- --8<-- [end:twice]
-- --8<-- [start:race]
-- session A
BEGIN;
INSERT INTO devices VALUES (3, 300, '1.2')
ON CONFLICT (device_id)
DO UPDATE SET last_seen = excluded.last_seen
WHERE excluded.last_seen > devices.last_seen;
-- session B
INSERT INTO devices VALUES (3, 200, '1.1')
ON CONFLICT (device_id)
DO UPDATE SET last_seen = excluded.last_seen
WHERE excluded.last_seen > devices.last_seen;
-- session A
COMMIT;
-- --8<-- [end:race]
-- --8<-- [start:deadlock]
-- session A
BEGIN;
INSERT INTO devices VALUES (2, 400, '2.0')
ON CONFLICT (device_id) DO UPDATE SET last_seen = 400;
-- session B
BEGIN;
INSERT INTO devices VALUES (10, 400, '2.0')
ON CONFLICT (device_id) DO UPDATE SET last_seen = 400;
INSERT INTO devices VALUES (2, 400, '2.0')
ON CONFLICT (device_id) DO UPDATE SET last_seen = 400;
-- session A
INSERT INTO devices VALUES (10, 400, '2.0')
ON CONFLICT (device_id) DO UPDATE SET last_seen = 400;
-- --8<-- [end:deadlock]
