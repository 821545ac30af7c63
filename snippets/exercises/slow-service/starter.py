"""Find what slowed the service down, from the three files of a night."""


def diagnose(folder):
    """Return the rise of p95, the minute of its step and its cause.

    folder: contains service.jsonl, metrics.csv and store.csv.
    Returns {"rise": p95 after / p95 before, "step": "HH:MM", "cause": ...},
    where the cause is whatever multiplies p95 by two or more: "config",
    "model", "store", or None.
    """
    raise NotImplementedError
