from collections import Counter

ROWS = [(time * 37 % 500, time) for time in range(20_000)]
NEXT = [(time * 37 % 500, time) for time in range(20_000, 22_000)]


def busiest(answer, key):
    points = answer.split_points([key(*row) for row in ROWS], 16)
    writes = Counter(answer.ranges_touched([key(*r) for r in NEXT], points))
    return max(writes.values()) / len(NEXT)


def test_splits_are_even(answer):
    points = answer.split_points([answer.by_time(*r) for r in ROWS], 4)
    sizes = Counter(answer.ranges_touched(
        [answer.by_time(*r) for r in ROWS], points))
    assert sorted(sizes.values()) == [5_000] * 4


def test_a_time_key_sends_every_write_to_the_last_range(answer):
    assert busiest(answer, answer.by_time) == 1.0


def test_a_user_key_spreads_writes(answer):
    assert busiest(answer, answer.by_user) < 2 / 16


def test_a_user_key_keeps_a_user_together(answer):
    points = answer.split_points([answer.by_user(*row) for row in ROWS], 16)
    for user in 0, 77, 499:
        own = [answer.by_user(*row) for row in ROWS if row[0] == user]
        assert len(set(answer.ranges_touched(own, points))) <= 2


def test_buckets_spread_writes_over_as_many_ranges(answer):
    assert 1 / 8 <= busiest(answer, answer.by_bucket) < 2 / 8


def test_keys_sort_like_numbers(answer):
    assert answer.by_time(1, 9) < answer.by_time(1, 10)
    assert answer.by_user(9, 0) < answer.by_user(10, 0)


def test_eight_buckets_unless_told_otherwise(answer):
    keys = {answer.by_bucket(user, 0).split("/")[0] for user in range(500)}
    assert keys == set("01234567")
    assert {answer.by_bucket(user, 0, buckets=2)[0] for user in range(500)} == {"0", "1"}
