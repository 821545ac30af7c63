import random
from copy import deepcopy

MAY_CHANGE = ("collect",)


def test_the_trap_remembers_earlier_calls(answer):
    first = answer.collect("a")
    assert answer.collect("b") is first
    assert first == ["a", "b"]


def test_the_fix_starts_afresh_and_leaves_the_batch_alone(answer):
    assert answer.collect_safely("a") == ["a"]
    assert answer.collect_safely("b") == ["b"]
    batch = ["a"]
    assert answer.collect_safely("b", batch) == ["a", "b"]
    assert batch == ["a"]


def tree(rng, depth=3):
    return {
        rng.choice("abc"): tree(rng, depth - 1) if depth and rng.random() < 0.6 else [rng.randrange(10**9)]
        for _ in range(3)
    }


def leaves(config, path=()):
    for key, value in config.items():
        if isinstance(value, dict):
            yield from leaves(value, (*path, key))
        else:
            yield (*path, key), value


def test_changes_win_and_nothing_is_shared(answer):
    rng = random.Random(1)
    for _ in range(200):
        config, changes = tree(rng), tree(rng)
        before = deepcopy((config, changes))
        result = answer.override(config, changes)
        found = dict(leaves(result))
        for path, value in leaves(changes):
            assert found[path] == value
        for value in found.values():
            value.append("x")
        assert (config, changes) == before


def test_a_sibling_that_is_not_named_stays(answer):
    config = {"model": {"depth": 6, "rate": 0.1}, "seed": 7}
    assert answer.override(config, {"model": {"depth": 8}}) == {"model": {"depth": 8, "rate": 0.1}, "seed": 7}


def test_a_dict_replaces_a_number_and_a_number_a_dict(answer):
    assert answer.override({"a": 1}, {"a": {"b": 2}}) == {"a": {"b": 2}}
    assert answer.override({"a": {"b": 2}}, {"a": 1}) == {"a": 1}
