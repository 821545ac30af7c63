"""Reading an OOM report and predicting the next victim."""

import re


# --8<-- [start:report]
def read_report(log):
    """Return scope, victim and sizes (GiB) of the first OOM kill."""
    scope = re.search(r"constraint=CONSTRAINT_(\w+)", log)[1]
    kill = re.search(r"Killed process \d+ \((.+)\) (total-vm:.*)", log)
    sizes = re.findall(r"(\S+):(\d+)kB", kill[2])
    gib = {key: int(kib) / 2**20 for key, kib in sizes}
    return {
        "scope": {"MEMCG": "cgroup limit", "NONE": "host"}.get(
            scope, "NUMA node or cpuset"),
        "victim": kill[1],
        "resident": gib["anon-rss"] + gib["file-rss"] + gib["shmem-rss"],
        "virtual": gib["total-vm"],
    }
# --8<-- [end:report]


# --8<-- [start:badness]
def badness(used, adj, total):
    """Return the score in units of memory: used + adj / 1000 of total.

    used: resident, swapped and page tables. adj -1000 means never.
    """
    if adj == -1000:
        return None
    return used + adj * total / 1000


def victim(processes, total):
    """Return the name of the first victim among (name, used, adj)."""
    scores = {n: badness(used, adj, total) for n, used, adj in processes}
    killable = {n: s for n, s in scores.items() if s is not None}
    return max(killable, key=killable.get)
# --8<-- [end:badness]
