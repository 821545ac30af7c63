"""Recurses in find without union by size: a long chain exceeds the recursion limit."""


class Groups:
    def __init__(self):
        self.parent, self.sizes = {}, {}

    def find(self, item):
        if item not in self.parent:
            return item
        self.parent[item] = self.find(self.parent[item])
        return self.parent[item]

    def union(self, one, two):
        one, two = self.find(one), self.find(two)
        if one == two:
            return False
        self.sizes[two] = self.sizes.get(one, 1) + self.sizes.get(two, 1)
        self.parent[one] = two
        return True

    def same(self, one, two):
        return self.find(one) == self.find(two)

    def size(self, item):
        return self.sizes.get(self.find(item), 1)
