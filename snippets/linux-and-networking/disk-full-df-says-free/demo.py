"""A 100 GiB ext4 for a cache of small files, and a log removed by hand."""

import os
import tempfile

from solution import deleted_but_open, inodes_made, stops_at

print(f"inodes of 100 GiB: {inodes_made(100 * 2**30):,}")
for size in (1, 4, 12, 64):
    what, share = stops_at(size * 1024)
    print(f"files of {size:2d} KiB: out of {what} at {share:.0%} of the space")

log = tempfile.NamedTemporaryFile(delete=False)
log.write(b"x" * 2**20)
log.flush()
os.fsync(log.fileno())
os.remove(log.name)
print("name still there:", os.path.exists(log.name))
print("held by us:", deleted_but_open()[0][0] >= 2**20)
os.truncate(f"/proc/self/fd/{log.fileno()}", 0)
print("after truncating through /proc:", deleted_but_open()[0][0], "bytes")
