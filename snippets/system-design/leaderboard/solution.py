"""Ranks from counts per score: a Fenwick tree in place of a sorted list."""


# --8<-- [start:ranks]
class Ranks:
    """How many players have each score from 0 to highest."""

    def __init__(self, highest):
        self.tree = [0] * (highest + 2)
        self.players = 0

    def add(self, score, count=1):
        self.players += count
        place = score + 1
        while place < len(self.tree):
            self.tree[place] += count
            place += place & -place

    def move(self, old, new):
        self.add(old, -1)
        self.add(new)

    def rank(self, score):
        """1 for the best; equal scores share a rank."""
        place, not_better = score + 1, 0
        while place:
            not_better += self.tree[place]
            place -= place & -place
        return self.players - not_better + 1
# --8<-- [end:ranks]


def tie_break(score, seconds, bits=32):
    """One number that sorts by score, and the earlier first within a score."""
    return score << bits | (1 << bits) - 1 - seconds


def sorted_set_bytes(players, per_entry=100):
    return players * per_entry
