"""The order of the four clauses, and the chain of a translated error."""

from solution import ConfigError, check_all, read_port


def run(settings):
    steps = ["try"]
    try:
        read_port(settings)
    except ConfigError:
        steps.append("except")
    else:
        steps.append("else")
    finally:
        steps.append("finally")
    return ", ".join(steps)


print("good port:", run({"port": "8080"}))
print("bad port: ", run({"port": "eighty"}))

try:
    read_port({"port": "eighty"})
except ConfigError as error:
    print(f"{type(error).__name__}: {error}")
    print(f"caused by {type(error.__cause__).__name__}: {error.__cause__}")


def check_name(settings):
    if not settings.get("name"):
        raise ConfigError("name is missing")


try:
    check_all([read_port, check_name], {"port": "70000"})
except* ConfigError as group:
    print([str(error) for error in group.exceptions])
