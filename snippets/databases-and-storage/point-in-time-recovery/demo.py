from solution import restore_hours

for days in 1, 7:
    wal = 150 * days
    print(f"backup {days} day(s) old: copy 2 TB and replay {wal:,} GB of WAL: {restore_hours(2_000, 400, wal, 60):.1f} hours")
