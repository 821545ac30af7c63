"""30 days of a commit per minute: 8 writers, 3 partitions, 20 GB a day."""

from solution import file_counts, scan_seconds

per_commit = 8 * 3
mb = 20_000 / (24 * 60 * per_commit)
print(f"one file: {mb:.2f} MB, {24 * 60 * per_commit:,d} files a day")
print("after 30 days             live      stored   open   read")
for name, compact, expire in (("no maintenance", False, None),
                              ("compaction", True, None),
                              ("and expiry, 24 h", True, 24)):
    live, stored = file_counts(720, per_commit, mb, compact, expire)[-1]
    opening, reading = scan_seconds(live, 600)
    print(f"{name:18} {live:11,d} {stored:11,d} {opening:4.0f} s {reading:4.0f} s")
