"""Names, scopes, closures and arguments."""

calls = 0


# --8<-- [start:counter]
def make_counter():
    count = 0

    def step(by=1):
        nonlocal count
        count += by
        return count

    return step
# --8<-- [end:counter]


# --8<-- [start:local]
def broken_total(values):
    for value in values:
        total += value
    return total


def count_call():
    global calls
    calls += 1
    return calls
# --8<-- [end:local]


# --8<-- [start:late]
def scalers_late(factors):
    return [lambda x: x * factor for factor in factors]


def scalers(factors):
    def scaler(factor):
        return lambda x: x * factor
    return [scaler(factor) for factor in factors]
# --8<-- [end:late]


# --8<-- [start:arguments]
def log(message, /, *parts, level="info", **fields):
    """message by position only, further parts, level by name only, others."""
    extra = " ".join(f"{name}={value}" for name, value in fields.items())
    return " ".join([level.upper(), message, *map(str, parts), extra]).rstrip()


def forward(function, *args, **kwargs):
    return function(*args, **kwargs)
# --8<-- [end:arguments]
