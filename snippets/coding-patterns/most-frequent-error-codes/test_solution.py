import random
from collections import Counter

import pytest


def test_the_most_frequent_come_first(answer):
    assert answer.top_k(["E2", "E1", "E2", "E3", "E2", "E3"], 2) == [("E2", 3), ("E3", 2)]


def test_ties_come_in_alphabetical_order(answer):
    assert answer.top_k(["c", "b", "a", "d"], 3) == [("a", 1), ("b", 1), ("c", 1)]


def test_a_tie_at_the_last_place_is_settled_by_the_alphabet(answer):
    assert answer.top_k(["z", "z", "y", "x"], 2) == [("z", 2), ("x", 1)]


@pytest.mark.parametrize(("codes", "k", "expected"), [([], 3, []), (["a"], 0, []), (["a"], 5, [("a", 1)])])
def test_little_or_nothing(answer, codes, k, expected):
    assert answer.top_k(codes, k) == expected


def test_reads_its_input_once(answer):
    assert answer.top_k(iter(["b", "a", "b"]), 1) == [("b", 2)]


def test_agrees_with_a_full_sort(answer):
    rng = random.Random(6)
    for _ in range(200):
        codes = rng.choices(["E", "E1", "E10", "E2", "E20", "a", "b", "ab"], k=rng.randrange(30))
        k = rng.randrange(10)
        ranked = sorted(Counter(codes).items(), key=lambda pair: (-pair[1], pair[0]))
        assert answer.top_k(codes, k) == ranked[:k]


class Code(str):
    """A code that counts how often it is compared."""

    compared = 0

    def __eq__(self, other):
        Code.compared += 1
        return str.__eq__(self, other)

    def __lt__(self, other):
        Code.compared += 1
        return str.__lt__(self, other)

    __hash__ = str.__hash__


def test_does_not_go_through_the_log_for_each_code(answer):
    size = 1_000
    codes = [Code(f"E{n:04}") for n in range(size)]
    random.Random(7).shuffle(codes)
    Code.compared = 0
    assert answer.top_k(codes, 2) == [("E0000", 1), ("E0001", 1)]
    assert Code.compared < 60 * size


def test_alphabetical_order_is_the_order_of_code_points(answer):
    """Neither by number (E2 before E10) nor without regard to case."""
    assert answer.top_k(["E2", "b", "E10", "Z"], 4) == [("E10", 1), ("E2", 1), ("Z", 1), ("b", 1)]


@pytest.mark.parametrize(("codes", "first"), [(["E10", "E1"], "E1"), (["E2", "E10"], "E10"), (["E", ""], "")])
def test_a_code_that_begins_another_comes_first(answer, codes, first):
    """Negated letters turn this round: a shorter list is still the smaller one."""
    assert answer.top_k(codes, 1) == answer.top_k(codes[::-1], 1) == [(first, 1)]


def test_the_order_of_the_log_does_not_matter(answer):
    rng = random.Random(8)
    codes = [f"E{n}" for n in (2, 10, 1, 2, 10, 3, 20)]
    reports = set()
    for _ in range(20):
        rng.shuffle(codes)
        reports.add(tuple(answer.top_k(codes, 3)))
    assert reports == {(("E10", 2), ("E2", 2), ("E1", 1))}


def test_leaves_its_input_alone(answer):
    codes = ["b", "a", "b"]
    answer.top_k(codes, 1)
    assert codes == ["b", "a", "b"]
