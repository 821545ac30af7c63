def critical_path(minutes, needs):
    """Return the shortest total time and the jobs of one critical path.

    minutes: dict from each job to its duration. needs: list of pairs
    (job, what it needs), perhaps repeated. Any number of jobs may run
    at once. Raises ValueError if jobs wait for each other, and KeyError
    if a need names an unknown job.
    """
    raise NotImplementedError
