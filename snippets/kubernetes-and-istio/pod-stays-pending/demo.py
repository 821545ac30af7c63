"""Five nodes, one GPU pod and one CPU pod."""

from solution import message


def node(cpu_used, mem_used, zone, gpu=0, taints=()):
    return {
        "labels": {"zone": zone, "pool": "gpu" if gpu else "cpu"},
        "taints": set(taints),
        "allocatable": {"cpu": 7.9, "memory": 29, "gpu": gpu},
        "requested": {"cpu": cpu_used, "memory": mem_used, "gpu": 0},
    }


nodes = [node(5.0, 12, "a"), node(5.2, 12, "b"), node(5.1, 26, "c"),
         node(4.5, 28, "b"), node(1, 4, "a", gpu=1, taints=["gpu"])]
free = sum(n["allocatable"]["cpu"] - n["requested"]["cpu"] for n in nodes)
print(f"free CPU in all: {free:.1f}")
pod = {"requests": {"cpu": 3, "memory": 4}, "selector": {}, "tolerates": set()}
print("CPU pod:", message(nodes, pod))
pod = {"requests": {"cpu": 2, "memory": 8, "gpu": 1}, "zone": "b",
       "selector": {"pool": "gpu"}, "tolerates": {"gpu"}}
print("GPU pod:", message(nodes, pod))
