"""Lets a single 0 stand, although no number is 0: 10 then has two readings."""


def count_readings(digits):
    before, here = 0, 1
    for place in range(len(digits)):
        pair = before if place and 10 <= int(digits[place - 1 : place + 1]) <= 26 else 0
        before, here = here, here + pair
    return here
