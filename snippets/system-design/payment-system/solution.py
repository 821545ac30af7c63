"""Load of a payment system, and a ledger whose entries sum to zero."""

from collections import defaultdict

DAY = 86_400


def a_second(per_day, peak_to_mean=1):
    return per_day / DAY * peak_to_mean


def ledger_bytes(payments, entries, size):
    return payments * entries * size


class Ledger:
    """Entries are only ever added; amounts are integers in the smallest unit."""

    def __init__(self):
        self.entries = []  # (movement, account, currency, amount)

    def post(self, movement, entries):
        """Add the entries of a movement, unless it is there already."""
        if any(known == movement for known, *_ in self.entries):
            return
        sums = defaultdict(int)
        for account, currency, amount in entries:
            if not isinstance(amount, int):
                raise TypeError(f"{amount} is not an integer")
            sums[currency] += amount
        if any(sums.values()):
            raise ValueError(f"{movement} does not balance: {dict(sums)}")
        self.entries += [(movement, *entry) for entry in entries]

    def reverse(self, movement, name):
        self.post(name, [(account, currency, -amount)
                         for known, account, currency, amount in self.entries if known == movement])

    def balance(self, account, currency):
        return sum(amount for _, a, c, amount in self.entries if (a, c) == (account, currency))
