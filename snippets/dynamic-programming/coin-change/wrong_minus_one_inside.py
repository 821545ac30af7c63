"""Marks the impossible with -1 inside the table: the minimum prefers it to every real number."""


def fewest_nodes(sizes, gpus):
    best = [0] + [-1] * gpus
    for total in range(1, gpus + 1):
        fitting = [best[total - size] + 1 for size in sizes if size <= total]
        best[total] = min(fitting, default=-1)
    return None if best[gpus] == -1 else best[gpus]
