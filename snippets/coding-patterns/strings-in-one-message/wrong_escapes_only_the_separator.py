"""Escapes the separator but not the escape character: a text that ends in a backslash swallows its neighbour."""

import re


def encode(strings):
    return "".join(s.replace(",", "\\,") + "," for s in strings) + "."


def decode(packed):
    if not packed.endswith("."):
        raise ValueError("the message is cut off")
    parts = re.split(r"(?<!\\),", packed[:-1])
    return [part.replace("\\,", ",") for part in parts[:-1]]
