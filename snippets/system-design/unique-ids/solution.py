"""Collisions of random ids, and ids made from clock, worker and sequence."""

from math import expm1


def colliding_pairs(ids, bits):
    """Expected number of equal pairs (birthday bound)."""
    return ids**2 / 2 ** (bits + 1)


def chance(ids, bits):
    """Chance of at least one."""
    return -expm1(-colliding_pairs(ids, bits))


def uuid7_collisions_a_year(ids_per_ms, random_bits=74):
    return colliding_pairs(ids_per_ms, random_bits) * 365 * 86_400_000


class Snowflake:
    """41 bits of milliseconds, 10 of worker, 12 of sequence."""

    def __init__(self, worker, epoch=0):
        if not 0 <= worker < 1 << 10:
            raise ValueError("the worker number has 10 bits")
        self.worker, self.epoch = worker, epoch
        self.last, self.sequence = -1, 0

    def make(self, now):
        """An id for the clock's millisecond `now`, or None: wait and ask again."""
        if now < self.last or (now == self.last and self.sequence == (1 << 12) - 1):
            return None  # the clock went back, or this millisecond is full
        self.sequence = self.sequence + 1 if now == self.last else 0
        self.last = now
        return (now - self.epoch) << 22 | self.worker << 12 | self.sequence
