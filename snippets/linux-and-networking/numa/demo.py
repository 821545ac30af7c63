"""An illustration: a trainer whose loader touched all memory on node 0."""

from solution import bandwidth, bytes_by_node, mean_latency

MAPS = """\
7f10 default anon=12582912 dirty=12582912 N0=12189696 N1=393216 kernelpagesize_kB=4
7f90 default file=/usr/lib/libtorch.so mapped=262144 N0=131072 N1=131072 kernelpagesize_kB=4
7fa0 default huge anon=512 N0=512 kernelpagesize_kB=2048
"""
nodes = bytes_by_node(MAPS)
whole = sum(nodes.values())
for node, size in sorted(nodes.items()):
    print(f"node {node}: {size / 2**30:5.1f} GiB, {size / whole:4.0%}")
print("latency, all local / half / all remote:", *(f"{mean_latency(s):.0f}" for s in (1, 0.5, 0)), "ns")
for name, shares in (("all on one node", (1, 0)), ("as above", tuple(size / whole for size in nodes.values())), ("interleaved", (0.5, 0.5))):
    print(f"{name:16} {bandwidth(shares):4.0f} GB/s")
