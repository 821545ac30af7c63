"""Adds the sizes without asking whether the groups are apart: a repeated link counts everybody twice."""


class Groups:
    def __init__(self):
        self.parent, self.sizes = {}, {}

    def find(self, item):
        while item in self.parent:
            item = self.parent[item]
        return item

    def union(self, one, two):
        one, two = self.find(one), self.find(two)
        if self.sizes.get(one, 1) < self.sizes.get(two, 1):
            one, two = two, one
        self.sizes[one] = self.sizes.get(one, 1) + self.sizes.get(two, 1)
        if one != two:
            self.parent[two] = one
        return one != two

    def same(self, one, two):
        return self.find(one) == self.find(two)

    def size(self, item):
        return self.sizes.get(self.find(item), 1)
