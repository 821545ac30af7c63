"""Count the readings of digits that were written without separators."""


# --8<-- [start:count]
def count_readings(digits):
    """Return in how many ways the digits split into numbers from 1 to 26 without leading zeros.

    digits: a text of digits, perhaps thousands of them. The empty text has one reading, the empty one.
    """
    before, here = 0, 1  # readings of the text up to the digit before last, and up to the last one
    for place, digit in enumerate(digits):
        single = here if digit != "0" else 0
        pair = before if place and 10 <= int(digits[place - 1 : place + 1]) <= 26 else 0
        before, here = here, single + pair
    return here
# --8<-- [end:count]
