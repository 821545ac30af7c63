"""Links and inodes, and what RAID levels hold and survive."""

import os


# --8<-- [start:links]
def links(folder):
    """Return what a hard link and a symbolic link still lead to.

    Makes a file with both, replaces the file by rename, and reads them.
    """
    original, hard, soft = (os.path.join(folder, n) for n in ("model", "hard", "soft"))
    with open(original, "w") as file:
        file.write("v1")
    os.link(original, hard)               # a second name of the inode
    os.symlink("model", soft)             # a file that holds a path
    count = os.stat(original).st_nlink
    with open(original + ".new", "w") as file:
        file.write("v2")
    os.replace(original + ".new", original)   # the name gets a new inode
    with open(hard) as a, open(soft) as b:
        return count, a.read(), b.read()
# --8<-- [end:links]


# --8<-- [start:raid]
def raid(level, disks, size):
    """Return (usable size, failures survived for sure, reads + writes that
    one small random write costs)."""
    return {
        0: (disks * size, 0, 1),
        1: (size, disks - 1, disks),
        5: ((disks - 1) * size, 1, 4),    # read data, parity; write both
        6: ((disks - 2) * size, 2, 6),
        10: (disks // 2 * size, 1, 2),    # two copies each
    }[level]


def rebuild_hours(size_tb, mb_per_second):
    """Return the hours to rewrite one disk."""
    return size_tb * 1e6 / mb_per_second / 3600
# --8<-- [end:raid]
