import itertools
import random

import pytest


def fits(chosen):
    return all(one[1] <= two[0] for one, two in itertools.pairwise(chosen))


def check(answer, requests):
    """Check that the result is sorted, drawn from the requests and free of overlaps; return its size."""
    chosen = [tuple(request) for request in answer.most_bookings(list(requests))]
    left = list(requests)
    for request in chosen:
        left.remove(request)
    assert chosen == sorted(chosen)
    assert fits(chosen)
    return len(chosen)


EXAMPLE = [(9, 14), (8, 10), (10, 12), (12, 15), (11, 13), (14, 16), (8, 9), (15, 17)]


@pytest.mark.parametrize(
    ("requests", "size"),
    [
        ([], 0),
        ([(2, 10)], 1),
        (EXAMPLE, 4),
        ([(8, 20), (9, 10), (11, 12)], 2),  # the first to start blocks the day
        ([(8, 12), (11, 14), (13, 18)], 2),  # the shortest blocks two
        ([(1, 2), (2, 3), (3, 4)], 3),  # one may begin when another ends
        ([(1, 5), (1, 5), (1, 5)], 1),
        ([(0, 1), (10**9, 10**9 + 1), (2, 10), (10, 11)], 4),
        ([(-3, -1), (-2, 0), (-1, 2)], 2),
        ([(0.5, 0.75), (0.25, 0.5), (0.7, 0.9)], 2),
        # the request with the fewest conflicts is (4, 6) in the middle, and taking it is wrong
        ([(0, 2), (2, 4), (4, 6), (6, 8), (1, 3), (1, 3), (1, 3), (3, 5), (5, 7), (7, 9), (7, 9), (7, 9), (8, 10)], 5),
    ],
)
def test_known_days(answer, requests, size):
    assert check(answer, requests) == size


def test_the_fewest_conflicts_is_a_trap(answer):
    top = [(0, 3), (4, 7), (8, 11), (12, 15)]
    crowd = [(2, 5), (2, 5), (2, 5), (10, 13), (10, 13), (10, 13)]
    assert check(answer, [*top, *crowd, (6, 9)]) == 4


def test_agrees_with_brute_force(answer):
    rng = random.Random(11)
    for _ in range(150):
        requests = []
        for _ in range(rng.randrange(8)):
            start = rng.randrange(10)
            requests.append((start, start + rng.randrange(1, 6)))
        size = max(
            n
            for n in range(len(requests) + 1)
            if any(fits(choice) for choice in itertools.combinations(sorted(requests), n))
        )
        assert check(answer, requests) == size


def test_many_requests(answer):
    rng = random.Random(12)
    requests = [(n, n + 1 + rng.randrange(3)) for n in range(3_000)]
    rng.shuffle(requests)
    assert check(answer, requests) > 1_000


class Time(int):
    compared = 0

    def _count(self):
        Time.compared += 1
        assert Time.compared < 40 * 800, "compares every pair of requests"

    def __lt__(self, other):
        self._count()
        return int(self) < int(other)

    def __le__(self, other):
        self._count()
        return int(self) <= int(other)

    def __gt__(self, other):
        self._count()
        return int(self) > int(other)

    def __ge__(self, other):
        self._count()
        return int(self) >= int(other)


def test_does_not_compare_all_pairs(answer):
    Time.compared = 0
    requests = [(Time(2 * n), Time(2 * n + 1)) for n in range(800)]
    random.Random(3).shuffle(requests)
    assert len(answer.most_bookings(requests)) == 800


def test_leaves_its_input_alone(answer):
    requests = [(9, 14), (8, 10), (10, 12)]
    answer.most_bookings(requests)
    assert requests == [(9, 14), (8, 10), (10, 12)]


def test_the_weighted_version(answer):
    if not hasattr(answer, "most_valuable"):
        return
    rng = random.Random(13)
    for _ in range(80):
        requests = []
        for _ in range(rng.randrange(8)):
            start = rng.randrange(10)
            requests.append((start, start + rng.randrange(1, 6), rng.randrange(1, 9)))
        best = max(
            sum(value for *_, value in choice)
            for n in range(len(requests) + 1)
            for choice in itertools.combinations(sorted(requests), n)
            if fits(choice)
        )
        assert answer.most_valuable(requests) == best
