"""Decide whether a changed event schema breaks readers or history."""

# --8<-- [start:compatible]
from typing import NamedTuple


class Field(NamedTuple):
    type: str
    required: bool = True  # it has no default: every record must hold it


# Promotions that keep every value; Avro allows some that round as well.
WIDER = {("int", "long"), ("int", "double"), ("float", "double")}


def fits(old, new):
    return old == new or (old, new) in WIDER


def can_read(reader, writer):
    """Problems a reader's schema has with records of a writer's schema.

    Both map field names to Field. No problem: every record can be read.
    """
    problems = []
    for name, field in reader.items():
        if name in writer:
            old = writer[name].type
            if not fits(old, field.type):
                problems.append(f"{name}: {old} does not fit {field.type}")
        elif field.required:
            problems.append(f"{name}: missing and without default")
    return problems


def compatibility(new, old):
    backward = not can_read(new, old)  # new code, old data
    forward = not can_read(old, new)   # old code, new data
    return {(True, True): "full", (True, False): "backward",
            (False, True): "forward"}.get((backward, forward), "none")
# --8<-- [end:compatible]
