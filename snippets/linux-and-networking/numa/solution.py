"""Where the pages of a process lie, and what remote memory costs."""

import re
from collections import Counter


# --8<-- [start:maps]
def bytes_by_node(numa_maps):
    """Return {node: bytes} from the text of /proc/PID/numa_maps."""
    total = Counter()
    for line in numa_maps.splitlines():
        size = re.search(r"kernelpagesize_kB=(\d+)", line)
        for node, pages in re.findall(r"\bN(\d+)=(\d+)", line):
            total[int(node)] += int(pages) * int(size[1] if size else 4) * 1024
    return dict(total)
# --8<-- [end:maps]


# --8<-- [start:cost]
def mean_latency(local_share, local=90, remote=150):
    """Return ns per access to memory."""
    return local_share * local + (1 - local_share) * remote


def bandwidth(shares, per_node=200):
    """Return GB/s when data are read from nodes in these shares.

    The node with the largest share is the bottleneck, because its memory
    controllers deliver all of it. Links between nodes are left out.
    """
    return per_node / max(shares)
# --8<-- [end:cost]
