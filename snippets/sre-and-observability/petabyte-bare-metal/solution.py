"""Disks, failures and rebuilds of a storage cluster."""

import math


# --8<-- [start:cluster]
def cluster(usable_tb, copies, disk_tb=20, per_node=24, fill=0.75):
    """Return (disks, nodes) to store usable_tb copies times, filled to fill."""
    nodes = math.ceil(usable_tb * copies / fill / (disk_tb * per_node))
    return nodes * per_node, nodes


def days_between_failures(disks, yearly_rate):
    return 365 / (disks * yearly_rate)


def rebuild_hours(lost_tb, reads_per_byte, peers, mb_each):
    """Return the hours to rebuild if each peer reads mb_each MB/s for it."""
    return lost_tb * 1e6 * reads_per_byte / (peers * mb_each) / 3600
# --8<-- [end:cluster]
