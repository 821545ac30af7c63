"""Gives each job, the longest first, to the worker with less to do: good, and not always best."""


def split_evenly(minutes):
    loads, chosen = [0, 0], []
    for job in sorted(range(len(minutes)), key=minutes.__getitem__, reverse=True):
        worker = loads.index(min(loads))
        loads[worker] += minutes[job]
        if worker == 0:
            chosen.append(job)
    return chosen
