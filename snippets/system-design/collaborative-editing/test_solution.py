from itertools import product

import pytest


def changes(answer, length, site):
    inserts = [answer.Insert(place, letter, site) for place in range(length + 1) for letter in "xy"]
    return inserts + [answer.Delete(place) for place in range(length)]


@pytest.mark.parametrize("text", ["", "a", "ab", "aa", "abcd"])
def test_both_copies_end_alike_for_every_pair_of_changes(answer, text):
    for mine, theirs in product(changes(answer, len(text), 2), changes(answer, len(text), 10)):
        here = answer.apply(answer.apply(text, mine), answer.transform(theirs, mine))
        there = answer.apply(answer.apply(text, theirs), answer.transform(mine, theirs))
        assert here == there


def test_no_inserted_letter_is_lost(answer):
    for mine, theirs in product(changes(answer, 3, 1), changes(answer, 3, 2)):
        result = answer.apply(answer.apply("abc", mine), answer.transform(theirs, mine))
        inserted = sum(isinstance(change, answer.Insert) for change in (mine, theirs))
        assert sum(letter in "xy" for letter in result) == inserted


def test_a_letter_that_both_delete_goes_once(answer):
    both = answer.Delete(1)
    assert answer.transform(both, both) is None
    assert answer.apply(answer.apply("abc", both), answer.transform(both, both)) == "ac"


def test_what_is_already_nothing_stays_nothing(answer):
    assert answer.transform(None, answer.Delete(0)) is None
    assert answer.transform(answer.Delete(2), None) == answer.Delete(2)
    assert answer.apply("ab", None) == "ab"


def test_insertions_at_one_place_keep_one_order(answer):
    first, second = answer.Insert(1, "x", 2), answer.Insert(1, "y", 10)
    assert answer.apply(answer.apply("ab", first), answer.transform(second, first)) == "axyb"
    assert answer.apply(answer.apply("ab", second), answer.transform(first, second)) == "axyb"
