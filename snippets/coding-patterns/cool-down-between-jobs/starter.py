def slots_needed(jobs, pause):
    """Return how many time slots the jobs take, idle ones included, in the best order.

    jobs: list of names. Between two jobs of one name there are at least `pause` other slots.
    """
    raise NotImplementedError
