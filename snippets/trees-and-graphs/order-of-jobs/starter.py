def run_order(jobs, needs):
    """Return a list of the jobs in which needs come first, or None.

    jobs: list of distinct names. needs: list of pairs (job, what it
    needs), perhaps repeated. None says that jobs wait for each other.
    Raises KeyError if a need names a job that is not in the list.
    """
    raise NotImplementedError
