import itertools
import sys

import pytest


def is_valid(text):
    depth = 0
    for bracket in text:
        depth += 1 if bracket == "(" else -1
        if depth < 0:
            return False
    return depth == 0


@pytest.mark.parametrize(
    ("pairs", "texts"),
    [
        (0, [""]),
        (1, ["()"]),
        (2, ["(())", "()()"]),
        (3, ["((()))", "(()())", "(())()", "()(())", "()()()"]),
    ],
)
def test_few_pairs(answer, pairs, texts):
    assert list(answer.brackets(pairs)) == texts


@pytest.mark.parametrize("pairs", range(7))
def test_agrees_with_brute_force(answer, pairs):
    expected = [text for text in map("".join, itertools.product("()", repeat=2 * pairs)) if is_valid(text)]
    assert list(answer.brackets(pairs)) == expected


@pytest.mark.parametrize(("pairs", "number"), [(4, 14), (8, 1430), (10, 16796)])
def test_the_numbers_are_those_of_catalan(answer, pairs, number):
    if pairs == 10:
        texts = within(400_000, answer, pairs)
    else:
        texts = list(answer.brackets(pairs))
    assert len(texts) == len(set(texts)) == number
    assert all(len(text) == 2 * pairs for text in texts)


def within(limit, answer, pairs):
    """Run the answer and stop it after so many calls of functions."""
    calls = 0

    def count(frame, event, arg):
        nonlocal calls
        calls += event in ("call", "c_call")
        assert calls < limit, "tries texts that cannot be valid"

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        return list(answer.brackets(pairs))
    finally:
        sys.setprofile(before)


def test_tries_only_what_can_be_completed(answer):
    assert len(within(4_000, answer, 6)) == 132


def test_asking_twice_gives_the_same(answer):
    first = list(answer.brackets(3))
    first.append("x")
    assert list(answer.brackets(3)) == ["((()))", "(()())", "(())()", "()(())", "()()()"]
