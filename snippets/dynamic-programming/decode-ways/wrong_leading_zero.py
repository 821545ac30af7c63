"""Tests only that a pair is at most 26, so 06 is read as 6."""


def count_readings(digits):
    before, here = 0, 1
    for place, digit in enumerate(digits):
        single = here if digit != "0" else 0
        pair = before if place and int(digits[place - 1 : place + 1]) <= 26 else 0
        before, here = here, single + pair
    return here
