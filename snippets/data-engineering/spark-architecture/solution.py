"""How many Spark executors fit on a cluster, and what memory a task then has."""

RESERVED = 300  # MiB that Spark keeps off the heap's shared region
FRACTION = 0.6  # spark.memory.fraction


# --8<-- [start:plan]
def plan(nodes, cores, memory, per_executor=5):
    """cores and memory (GiB) of a node: executors and the heap of each."""
    on_a_node = (cores - 1) // per_executor  # one core for system and agents
    # One GiB is left, too, and a container holds 10 % more than its heap.
    heap = (memory - 1) * 10 // (on_a_node * 11)
    return nodes * on_a_node - 1, heap  # one place is left for the driver


def task_memory(heap, cores):
    """MiB for the shuffles, sorts and caches of one task, if all are busy."""
    return (heap * 1024 - RESERVED) * FRACTION / cores
# --8<-- [end:plan]
