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


calls = 0


@retry(times=3)
def fetch():
    global calls
    calls += 1
    if calls < 3:
        raise ConnectionError
    return "data"


config = {"seed": 1}
print(fetch.__name__, "returned", fetch(), "after", calls, "calls")
try:
    with setting(config, "seed", 42):
        print("inside the block:", config)
        raise ValueError("bad row")
except ValueError as error:
    print("after", repr(error), "the setting is back:", config)
