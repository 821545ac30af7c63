"""A call that fails twice, and a block that raises."""

from solution import retry, setting

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
