"""Links the items and not their roots: the rest of the old group stays behind."""


class Groups:
    def __init__(self):
        self.parent = {}

    def find(self, item):
        while item in self.parent:
            item = self.parent[item]
        return item

    def union(self, one, two):
        if self.find(one) == self.find(two):
            return False
        self.parent[one] = self.find(two)
        return True

    def same(self, one, two):
        return self.find(one) == self.find(two)

    def size(self, item):
        items = {*self.parent, *self.parent.values(), item}
        return sum(self.same(item, other) for other in items)
