"""Right, but relabels all items at each union: quadratic in the number of ids."""


class Groups:
    def __init__(self):
        self.label = {}

    def find(self, item):
        return self.label.setdefault(item, item)

    def union(self, one, two):
        old, new = self.find(one), self.find(two)
        if old == new:
            return False
        for item in list(self.label):
            if self.label[item] == old:
                self.label[item] = new
        return True

    def same(self, one, two):
        return self.find(one) == self.find(two)

    def size(self, item):
        wanted = self.find(item)
        return sum(label == wanted for label in self.label.values())
