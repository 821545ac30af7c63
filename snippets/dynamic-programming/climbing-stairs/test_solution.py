import itertools

import pytest


@pytest.mark.parametrize(("n", "ways"), [(0, 1), (1, 1), (2, 2), (3, 3), (4, 5), (5, 8), (10, 89)])
def test_batches_of_one_or_two(answer, n, ways):
    assert answer.count_batchings(n) == ways
    assert isinstance(answer.count_batchings(n), int)


@pytest.mark.parametrize(
    ("n", "sizes", "ways"),
    [
        (4, [1, 3], 3),
        (3, [2], 0),
        (4, [2], 1),
        (0, [5], 1),
        (0, [], 1),
        (3, [], 0),
        (3, [3], 1),
        (12, [2, 10], 3),
        (12, [10, 2], 3),
        (10**3, [10**9], 0),
        (5, [1, 2, 5], 9),
    ],
)
def test_other_sizes(answer, n, sizes, ways):
    assert answer.count_batchings(n, sizes) == ways


def test_a_size_listed_twice_counts_once(answer):
    assert answer.count_batchings(4, [1, 2, 2, 1]) == 5


@pytest.mark.parametrize("sizes", [(1, 2), (1, 3), (2, 3), (1, 2, 5), (3,), (2, 4)])
def test_agrees_with_brute_force(answer, sizes):
    for n in range(9):
        expected = sum(
            sum(batches) == n
            for length in range(n + 1)
            for batches in itertools.product(sizes, repeat=length)
        )
        assert answer.count_batchings(n, sizes) == expected


class Size(int):
    """A batch size that counts how often it is used."""

    uses = 0

    def use(self):
        Size.uses += 1
        assert Size.uses < 4_000, "solves the same smaller problem again and again"

    def __rsub__(self, other):
        self.use()
        return int(other) - int(self)

    def __radd__(self, other):
        self.use()
        return int(other) + int(self)

    def __le__(self, other):
        self.use()
        return int(self) <= int(other)


def test_solves_each_smaller_problem_once(answer):
    Size.uses = 0
    assert answer.count_batchings(90, [Size(1), Size(2), Size(90)]) == 4660046610375530310


def test_large_counts_are_exact(answer):
    assert answer.count_batchings(90) == 4660046610375530309
    ways = answer.count_batchings(2_500)
    assert ways - answer.count_batchings(2_499) == answer.count_batchings(2_498)
    assert len(str(ways)) == 523


def test_leaves_its_input_alone(answer):
    sizes = [2, 1, 2]
    answer.count_batchings(5, sizes)
    assert sizes == [2, 1, 2]
