"""Eight disks of 20 TB, and two kinds of links."""

import tempfile

from solution import links, raid, rebuild_hours

print("level  usable TB  survives  I/Os per small write")
for level in (0, 5, 6, 10):
    usable, survives, cost = raid(level, 8, 20)
    print(f"{level:5} {usable:10} {survives:9} {cost:21}")
print(f"rebuild of 20 TB at 200 MB/s: {rebuild_hours(20, 200):.0f} h, at 50 MB/s: {rebuild_hours(20, 50):.0f} h")
with tempfile.TemporaryDirectory() as folder:
    count, hard, soft = links(folder)
print(f"names of the inode: {count}; after the rename the hard link reads {hard}, the symbolic link {soft}")
