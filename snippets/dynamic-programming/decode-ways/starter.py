def count_readings(digits):
    """Return in how many ways the digits split into numbers from 1 to 26 without leading zeros.

    digits: a text of digits, perhaps thousands of them. The empty text has one reading, the empty one.
    """
    raise NotImplementedError
