"""Gives each length four digits: a string of 10,000 characters or more needs a fifth."""


def encode(strings):
    return "".join(f"{len(s):04d}{s}" for s in strings)


def decode(packed):
    strings, place = [], 0
    while place < len(packed):
        start = place + 4
        stop = start + int(packed[place:start])
        if stop > len(packed):
            raise ValueError("the message is cut off")
        strings.append(packed[start:stop])
        place = stop
    return strings
