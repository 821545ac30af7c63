"""Joins with a character that is "never used", and a user uses it. An empty list is lost as well."""


def encode(strings):
    return "\x1f".join(strings) + "."


def decode(packed):
    if not packed.endswith("."):
        raise ValueError("the message is cut off")
    return packed[:-1].split("\x1f") if packed != "." else []
