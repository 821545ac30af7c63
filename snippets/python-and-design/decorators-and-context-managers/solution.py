"""A decorator that takes settings, and a context manager that restores one."""

from contextlib import contextmanager
from functools import wraps


# --8<-- [start:retry]
def retry(times):                       # takes the settings
    def decorate(func):                 # takes the function
        @wraps(func)
        def wrapper(*args, **kwargs):   # takes the call
            for attempt in range(1, times + 1):
                try:
                    return func(*args, **kwargs)
                except ConnectionError:
                    if attempt == times:
                        raise
        return wrapper
    return decorate
# --8<-- [end:retry]


# --8<-- [start:setting]
@contextmanager
def setting(config, key, value):
    before = config[key]
    config[key] = value
    try:
        yield config
    finally:
        config[key] = before
# --8<-- [end:setting]
