"""Which folder of a path refuses, and what a capability mask allows."""

import os

# Bit numbers from linux/capability.h; there are 41, the rest by number.
NAMES = {0: "chown", 1: "dac_override", 2: "dac_read_search", 3: "fowner",
         5: "kill", 6: "setgid", 7: "setuid", 10: "net_bind_service",
         12: "net_admin", 13: "net_raw", 18: "sys_chroot", 19: "sys_ptrace",
         21: "sys_admin", 23: "sys_nice", 25: "sys_time", 39: "bpf"}


# --8<-- [start:obstacle]
def granted(mode, owner, group, uid, gids, want):
    """Return whether the bits of the one class that fits hold `want`."""
    shift = 6 if uid == owner else 3 if group in gids else 0
    return mode >> shift & want == want


def obstacle(path, uid, gids, want=4, stat=os.stat):
    """Return the first part of an absolute path that refuses, or None.

    Each folder needs execute (1); the last part needs `want`. Looks at
    the mode bits only: no ACL, capability, mount option or SELinux.
    """
    parts = path.strip("/").split("/")
    places = ["/" + "/".join(parts[:n]) for n in range(len(parts) + 1)]
    for place in places:
        s = stat(place)
        need = want if place == places[-1] else 1
        if not granted(s.st_mode, s.st_uid, s.st_gid, uid, gids, need):
            return place
    return None
# --8<-- [end:obstacle]


# --8<-- [start:capabilities]
def capabilities(mask):
    """Return the names in a mask such as CapEff in /proc/PID/status."""
    bits = int(mask, 16)
    return [NAMES.get(n, f"number {n}") for n in range(64) if bits >> n & 1]
# --8<-- [end:capabilities]
