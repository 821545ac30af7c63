"""Split jobs between two workers as evenly as possible (partition, subset sum)."""


# --8<-- [start:split]
def split_evenly(minutes):
    """Return the positions of the jobs for the first of two workers.

    minutes: list of positive integers, either many small ones or a few
    large ones. The split makes the longer of the two loads as short as
    possible.
    """
    half = sum(minutes) // 2
    last_job = {0: None}  # for each load: the job that first reached it
    for job, length in enumerate(minutes):
        for load in list(last_job):  # loads without this job
            if load + length <= half and load + length not in last_job:
                last_job[load + length] = job
    load, chosen = max(last_job), []
    while load:
        chosen.append(last_job[load])
        load -= minutes[chosen[-1]]
    return chosen[::-1]
# --8<-- [end:split]


# --8<-- [start:bits]
def can_split_equally(minutes):
    """Return whether two workers can get exactly the same load."""
    loads = 1  # bit k is set if some jobs take k minutes together
    for length in minutes:
        loads |= loads << length
    total = sum(minutes)
    return total % 2 == 0 and loads >> total // 2 & 1 == 1
# --8<-- [end:bits]
