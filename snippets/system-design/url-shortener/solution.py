"""Sizes of a URL shortener, and how often a random code is taken."""

DAY = 86_400
ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"


def a_second(per_month, peak_to_mean=1):
    return per_month / (30 * DAY) * peak_to_mean


def codes(length, first=62):
    """Codes of that length, if so many first characters are allowed."""
    return first * 62 ** (length - 1)


def taken(links, length, first=62):
    """Share of the codes in use: the chance that an insert draws again."""
    return links / codes(length, first)


def draws(share_taken):
    """Mean number of draws until a code is free."""
    return 1 / (1 - share_taken)


def free_code(in_use, length, rng):
    """Draw until a code is free; return it and the number of draws."""
    tried = 0
    while True:
        tried += 1
        code = "".join(rng.choices(ALPHABET, k=length))
        if code not in in_use:
            return code, tried
