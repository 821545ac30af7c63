"""Fills the first worker up to half, the longest job first: a long job may leave a gap that nothing fits."""


def split_evenly(minutes):
    half, load, chosen = sum(minutes) // 2, 0, []
    for job in sorted(range(len(minutes)), key=minutes.__getitem__, reverse=True):
        if load + minutes[job] <= half:
            load += minutes[job]
            chosen.append(job)
    return chosen
