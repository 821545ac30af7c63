"""Hangs the first root under the second without compression: a chain of links becomes a chain of pointers."""


class Groups:
    def __init__(self):
        self.parent, self.sizes = {}, {}

    def find(self, item):
        while item in self.parent:
            item = self.parent[item]
        return item

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
