from collections import Counter

KEYS = [f"k{i}" for i in range(3000)]


def test_a_new_node_takes_keys_and_nothing_else_moves(answer):
    small = answer.Ring(["a", "b", "c"])
    large = answer.Ring(["a", "b", "c", "d"])
    moved = [k for k in KEYS if small.owner(k) != large.owner(k)]
    assert moved and all(large.owner(k) == "d" for k in moved)
    assert 0.1 < len(moved) / len(KEYS) < 0.4


def test_order_of_nodes_does_not_matter(answer):
    one, two = answer.Ring(["n2", "n10"]), answer.Ring(["n10", "n2"])
    assert all(one.owner(k) == two.owner(k) for k in KEYS)


def test_owner_is_the_next_point_by_brute_force(answer):
    ring = answer.Ring(["a", "b", "c"], points=5)
    for key in KEYS[:300]:
        place = answer.position(key)
        later = [(p, n) for p, n in ring.ring if p > place]
        assert ring.owner(key) == (min(later) if later else min(ring.ring))[1]


def test_many_points_balance_the_load(answer):
    ring = answer.Ring([f"n{i}" for i in range(5)], points=200)
    load = Counter(ring.owner(k) for k in KEYS)
    assert max(load.values()) < 1.35 * len(KEYS) / 5


def test_replicas_are_different_nodes_and_begin_with_the_owner(answer):
    ring = answer.Ring(["a", "b", "c", "d"])
    for key in KEYS[:200]:
        found = ring.replicas(key, 3)
        assert len(set(found)) == 3 and found[0] == ring.owner(key)
    assert sorted(ring.replicas("x", 9)) == ["a", "b", "c", "d"]


def test_replicas_are_the_next_different_nodes_by_brute_force(answer):
    ring = answer.Ring(["n1", "n2", "n10", "n11", "n12"], points=7)
    for key in KEYS[:200]:
        place = answer.position(key)
        clockwise = sorted(ring.ring, key=lambda point: (point[0] <= place, point))
        nodes = list(dict.fromkeys(node for _, node in clockwise))
        assert ring.replicas(key, 3) == nodes[:3]


def test_only_what_the_lost_node_had_moves_when_it_leaves(answer):
    nodes = ["n1", "n2", "n10", "n11"]
    full = answer.Ring(nodes, points=20)
    before = [full.owner(key) for key in KEYS]
    for gone in nodes:
        rest = answer.Ring([node for node in nodes if node != gone], points=20)
        taken = answer.heirs(before, [rest.owner(key) for key in KEYS])
        assert sum(taken.values()) == before.count(gone)
        assert gone not in taken and len(taken) == 3
    assert answer.heirs(before, before) == {}


def test_with_one_point_a_single_neighbor_inherits_everything(answer):
    nodes = [f"n{i}" for i in range(12)]
    full = answer.Ring(nodes, points=1)
    for gone in nodes:
        rest = answer.Ring([node for node in nodes if node != gone], points=1)
        assert len(answer.heirs(list(map(full.owner, KEYS)), list(map(rest.owner, KEYS)))) <= 1
