"""An hour of changes: 3,000 on 400 rows, copied in three ways."""

from solution import differences, make_changes, poll, read_log, table_at

changes = make_changes(3000, 3600, 400)
rows = table_at(changes, 4000)
print("copy by               changes seen   missing   stale   ghosts")
for name, (copy, seen) in (
        ("poll, every minute", poll(changes, 4020, 60)),
        ("poll, 2 min overlap", poll(changes, 4020, 60, 120)),
        ("log", read_log(changes))):
    missing, stale, ghosts = differences(copy, rows)
    print(f"{name:20} {seen:7,d} of 3,000 {missing:9d} {stale:7d} {ghosts:8d}")
