"""Mutable defaults, shared references and copies."""

from copy import deepcopy


# --8<-- [start:trap]
def collect(event, batch=[]):
    batch.append(event)
    return batch
# --8<-- [end:trap]


# --8<-- [start:fixed]
def collect_safely(event, batch=None):
    """Return a new batch with event at its end."""
    return [*(batch or ()), event]
# --8<-- [end:fixed]


# --8<-- [start:override]
def override(config, changes):
    """Return config with changes laid over it; share nothing with either."""
    result = deepcopy(config)
    for key, value in changes.items():
        both_dicts = isinstance(value, dict) and isinstance(result.get(key), dict)
        result[key] = override(result[key], value) if both_dicts else deepcopy(value)
    return result
# --8<-- [end:override]
