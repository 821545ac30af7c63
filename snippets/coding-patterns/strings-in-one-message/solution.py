"""Pack a list of strings into one string and unpack it again."""


# --8<-- [start:pack]
def encode(strings):
    """Return one string from which decode restores the list of strings."""
    return "".join(f"{len(s)}:{s}" for s in strings)


def decode(packed):
    """Return the strings that encode packed. Raises ValueError if one is cut off."""
    strings, place = [], 0
    while place < len(packed):
        colon = packed.index(":", place)
        start = colon + 1
        stop = start + int(packed[place:colon])
        if not start <= stop <= len(packed):
            raise ValueError("the message is cut off or damaged")
        strings.append(packed[start:stop])
        place = stop
    return strings
# --8<-- [end:pack]
