"""Nodes of a replicated store, from its load, its quorums and its zones."""

from math import ceil


def operations(reads, writes, read_quorum, write_copies):
    """Operations a second on all replicas."""
    return reads * read_quorum + writes * write_copies


def nodes(operations_a_second, each):
    return ceil(operations_a_second / each)


def nodes_with_a_zone_lost(operations_left, each, zones=3):
    """Nodes in all zones, so that those left carry the operations."""
    return ceil(operations_left / each / (zones - 1)) * zones


def always_overlap(n, read_quorum, write_quorum):
    """Whether every read meets a replica with the last acknowledged write."""
    return read_quorum + write_quorum > n


def hours_to_copy(gigabytes, megabytes_a_second):
    return gigabytes * 1_000 / megabytes_a_second / 3_600
