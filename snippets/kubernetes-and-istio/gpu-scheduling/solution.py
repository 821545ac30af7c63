"""Placing pods of training jobs on GPUs, pod by pod or as gangs."""


# --8<-- [start:place]
def place(jobs, gpus, gang):
    """Order in which pods get a GPU, and the jobs that can start.

    jobs: {name: pods}, one GPU a pod; the pods of all jobs arrive in turn.
    """
    held = dict.fromkeys(jobs, 0)
    events, free = [], gpus
    if gang:
        for name, pods in jobs.items():
            if pods <= free:
                held[name], free = pods, free - pods
                events.append((name, pods))
    else:
        for turn in range(max(jobs.values(), default=0)):
            for name, pods in jobs.items():
                if turn < pods and free:
                    held[name] += 1
                    free -= 1
                    events.append((name, 1))
    return events, [name for name in jobs if held[name] == jobs[name]]
# --8<-- [end:place]


def fits(nodes, pods, gpus_per_pod):
    """Pods of this size that fit on nodes with the given numbers of free GPUs."""
    return min(pods, sum(free // gpus_per_pod for free in nodes))
