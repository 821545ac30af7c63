import random


def test_the_example(answer):
    groups = answer.Groups()
    assert groups.union(2, 10) and groups.union(10, 7)
    assert groups.same(2, 7) and groups.size(7) == 3
    assert not groups.union(7, 2)
    assert groups.size(2) == 3


def test_unknown_items_stand_alone(answer):
    groups = answer.Groups()
    assert groups.size("a") == 1 and groups.same("a", "a") and not groups.same("a", "b")
    assert groups.union("a", "b")
    assert groups.size("c") == 1 and not groups.same("a", "c")


def test_an_item_linked_with_itself(answer):
    groups = answer.Groups()
    assert not groups.union("a", "a")
    assert groups.size("a") == 1


def test_whole_groups_merge_whichever_members_are_named(answer):
    groups = answer.Groups()
    for one, two in [("a", "b"), ("c", "d"), ("b", "d")]:
        assert groups.union(one, two)
    assert groups.same("a", "c") and groups.size("a") == 4
    groups = answer.Groups()
    for one, two in [("a", "b"), ("b", "c"), ("a", "d")]:
        assert groups.union(one, two)
    assert groups.same("c", "d") and groups.size("d") == 4


def test_zero_none_and_tuples_are_items(answer):
    groups = answer.Groups()
    assert groups.union(0, None) and groups.union(None, ("x", 1)) and groups.union(-1, -2)
    assert groups.same(0, ("x", 1)) and groups.size(0) == 3 and not groups.same(0, -1)


def test_two_objects_share_nothing(answer):
    answer.Groups().union(1, 2)
    assert not answer.Groups().same(1, 2)


def test_agrees_with_relabelling(answer):
    rng = random.Random(10)
    for _ in range(80):
        groups, label = answer.Groups(), {n: n for n in range(10)}
        for _ in range(14):
            one, two = rng.randrange(10), rng.randrange(10)
            assert groups.union(one, two) == (label[one] != label[two])
            old, new = label[one], label[two]
            label = {n: new if mark == old else mark for n, mark in label.items()}
            for n in range(10):
                assert groups.same(one, n) == (label[one] == label[n])
                assert groups.size(n) == list(label.values()).count(label[n])


class Item:
    """An id that counts how often it is hashed or compared."""

    work = 0
    limit = float("inf")

    def __init__(self, name):
        self.name = name

    def count(self):
        Item.work += 1
        assert Item.work < Item.limit, "too much work per operation"

    def __hash__(self):
        self.count()
        return hash(self.name)

    def __eq__(self, other):
        self.count()
        return self.name == other.name


def chain(answer, pairs, size):
    items = [Item(n) for n in range(size)]
    groups = answer.Groups()
    Item.work, Item.limit = 0, 200 * size
    for one, two in pairs:
        groups.union(items[one], items[two])
    for item in items:
        assert groups.same(items[0], item) and groups.size(item) == size


def test_a_chain_of_links_is_cheap(answer):
    chain(answer, [(n, n + 1) for n in range(999)], 1_000)


def test_a_chain_in_reverse_is_cheap(answer):
    chain(answer, [(n + 1, n) for n in range(998, -1, -1)], 1_000)
    chain(answer, [(n, n + 1) for n in range(998, -1, -1)], 1_000)


def test_a_star_is_cheap(answer):
    chain(answer, [(0, n) for n in range(1, 1_000)], 1_000)


def test_long_chains_do_not_recurse(answer):
    size = 3_000
    for pairs in ([(n, n + 1) for n in range(size)], [(n + 1, n) for n in range(size)]):
        groups = answer.Groups()
        for one, two in pairs:
            groups.union(one, two)
        assert groups.same(0, size)
        assert groups.size(size // 2) == size + 1
