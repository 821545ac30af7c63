"""Disks, failures and rebuilds of a storage cluster."""

import math


# --8<-- [start:cluster]
def cluster(usable_tb, copies, disk_tb=20, per_node=24, fill=0.75):
    """(disks, nodes) for usable_tb of data stored copies times, fill full."""
    nodes = math.ceil(usable_tb * copies / fill / (disk_tb * per_node))
    return nodes * per_node, nodes


def days_between_failures(disks, yearly_rate):
    return 365 / (disks * yearly_rate)


def rebuild_hours(lost_tb, reads_per_byte, peers, mb_each):
    """Hours to restore redundancy when peers read mb_each MB/s for it."""
    return lost_tb * 1e6 * reads_per_byte / (peers * mb_each) / 3600
# --8<-- [end:cluster]
