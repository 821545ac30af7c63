import random

import pytest


def slow_hits(addresses, sets, ways, line):
    """Keep the whole history and look back."""
    history, found = [], 0
    for address in addresses:
        number = address // line
        last = []
        for old in reversed(history):
            if old % sets == number % sets and old not in last:
                last.append(old)
        found += number in last[:ways]
        history.append(number)
    return found


@pytest.mark.parametrize(("sets", "ways"), [(1, 1), (8, 1), (4, 2), (2, 4), (1, 8)])
def test_the_cache_agrees_with_looking_back(answer, sets, ways):
    rng = random.Random(sets * 10 + ways)
    addresses = [rng.randrange(24 * 16) + 10**9 for _ in range(300)]
    assert answer.hits(addresses, sets, ways, line=16) == slow_hits(addresses, sets, ways, 16)


def test_in_order_only_the_first_access_to_a_line_misses(answer):
    addresses = list(answer.by_rows(64, 64))
    assert answer.hits(addresses, 64, 8) == len(addresses) * 7 // 8


def test_both_orders_touch_the_same_addresses(answer):
    assert sorted(answer.by_columns(10, 7)) == list(answer.by_rows(10, 7))


def test_lines_of_one_set_evict_each_other_only_without_ways(answer):
    addresses = [a for _ in range(10) for a in (0, 512 * 64)]
    assert answer.hits(addresses, sets=512, ways=1) == 0
    assert answer.hits(addresses, sets=256, ways=2) == 18
