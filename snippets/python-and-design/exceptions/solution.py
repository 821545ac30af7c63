"""Raise, translate and collect exceptions."""


# --8<-- [start:translate]
class ConfigError(Exception):
    """The configuration can't be used; the message says which key and why."""


def read_port(settings):
    """Return the port, or raise ConfigError with the reason as its cause."""
    try:
        text = settings["port"]
        port = int(text)
    except KeyError as error:
        raise ConfigError("port is missing") from error
    except ValueError as error:
        raise ConfigError(f"port is {text!r}, not a number") from error
    if not 1 <= port <= 65535:
        raise ConfigError(f"port {port} is not between 1 and 65535")
    return port
# --8<-- [end:translate]


# --8<-- [start:collect]
def check_all(checks, settings):
    """Run every check, then raise all failures together."""
    failures = []
    for check in checks:
        try:
            check(settings)
        except ConfigError as error:
            failures.append(error)
    if failures:
        raise ExceptionGroup(f"{len(failures)} bad settings", failures)
# --8<-- [end:collect]
