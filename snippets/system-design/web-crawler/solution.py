"""Rates of a crawler, and the errors of remembering seen URLs briefly."""

from math import exp, log

DAY = 86_400


def pages_a_second(pages_a_month):
    return pages_a_month / (30 * DAY)


def days_for_host(pages, interval=1):
    return pages * interval / DAY


def colliding_pairs(urls, bits):
    """Expected pairs of different URLs with one fingerprint."""
    return urls**2 / 2 ** (bits + 1)


def best_hashes(bits_per_url):
    return max(1, round(bits_per_url * log(2)))


def wrongly_seen(bits_per_url, hashes=None):
    """Chance that a full Bloom filter calls a new URL seen."""
    k = hashes or best_hashes(bits_per_url)
    return (1 - exp(-k / bits_per_url)) ** k
