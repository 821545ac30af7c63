"""Clicks counted per ad and minute, from events that come twice or late."""

from collections import Counter, defaultdict

MINUTE = 60


# --8<-- [start:count]
class Counts:
    def __init__(self, lateness):
        self.lateness, self.latest = lateness, 0
        self.open = defaultdict(dict)  # minute: {click id: ad}
        self.closed = -1  # the last minute whose counts are final
        self.too_late = 0

    def add(self, click, ad, time):
        """Return the counts that became final: [(minute, {ad: clicks})]."""
        minute = time // MINUTE
        if minute <= self.closed:
            self.too_late += 1  # left to the nightly recount
            return []
        self.open[minute].setdefault(click, ad)
        self.latest = max(self.latest, time)
        watermark = self.latest - self.lateness
        done = [m for m in sorted(self.open) if (m + 1) * MINUTE <= watermark]
        self.closed = max(self.closed, watermark // MINUTE - 1)
        return [(m, dict(Counter(self.open.pop(m).values()))) for m in done]
# --8<-- [end:count]
