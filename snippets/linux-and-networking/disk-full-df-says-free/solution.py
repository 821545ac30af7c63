"""Why writing fails: blocks, inodes, the reserve, deleted open files."""

import os


# --8<-- [start:why]
def why_full(free, available, inodes, free_inodes, root=False):
    """Return what stops a new file, from the fields of statvfs."""
    if inodes and free_inodes == 0:      # btrfs reports 0 inodes: no limit
        return "inodes"
    if free == 0:
        return "blocks"
    if available == 0 and not root:
        return "reserve for root"
    return "not this file system"


def inodes_made(size, bytes_per_inode=16_384):
    """Return the inodes that ext4 makes, once, with the file system."""
    return size // bytes_per_inode


def stops_at(file, block=4096, bytes_per_inode=16_384):
    """Return what runs out first, and the share of space used by then."""
    share = -(-file // block) * block / bytes_per_inode
    return ("inodes", share) if share < 1 else ("blocks", 1.0)
# --8<-- [end:why]


# --8<-- [start:deleted]
def deleted_but_open(pid="self"):
    """Return (bytes, path) of deleted files that pid holds open. Linux only."""
    held = []
    folder = f"/proc/{pid}/fd"
    for fd in os.listdir(folder):
        try:
            status = os.stat(f"{folder}/{fd}")
            path = os.readlink(f"{folder}/{fd}")
        except FileNotFoundError:        # closed meanwhile
            continue
        if status.st_nlink == 0 and path.endswith(" (deleted)"):
            held.append((status.st_blocks * 512, path))
    return sorted(held, reverse=True)
# --8<-- [end:deleted]
