"""Right, but sorts again for each question: fine for a report, not for a stream."""


class RunningMedian:
    def __init__(self):
        self.values = []

    def add(self, value):
        self.values.insert(0, value)

    def median(self):
        if not self.values:
            raise ValueError("no values")
        ordered, half = sorted(self.values), len(self.values) // 2
        return ordered[half] if len(ordered) % 2 else (ordered[half - 1] + ordered[half]) / 2
