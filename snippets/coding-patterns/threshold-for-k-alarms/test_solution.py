import random

import pytest


@pytest.mark.parametrize(
    ("scores", "k", "value"),
    [
        ([5], 1, 5),
        ([3, 2, 1, 5, 6, 4], 2, 5),
        ([3, 2, 1, 5, 6, 4], 6, 1),
        ([2, 10, 9], 1, 10),
        ([9, 9, 5], 2, 9),  # equal scores count separately
        ([9, 9, 5], 3, 5),
        ([7, 7, 7, 7], 3, 7),
        ([-1, -10, -2], 2, -2),
        ([10**9, 10**9 + 2, 10**9 + 1], 2, 10**9 + 1),
        ([0.25, 0.251, float("inf"), float("-inf")], 3, 0.25),
    ],
)
def test_known_scores(answer, scores, k, value):
    assert answer.kth_largest(scores, k) == value


@pytest.mark.parametrize(("scores", "k"), [([], 1), ([1, 2], 0), ([1, 2], 3), ([1, 2], -1)])
def test_no_such_rank(answer, scores, k):
    with pytest.raises(ValueError):
        answer.kth_largest(scores, k)


def test_agrees_with_sorting(answer):
    rng = random.Random(21)
    for _ in range(300):
        scores = [rng.randrange(-3, 6) for _ in range(rng.randrange(1, 12))]
        k = rng.randrange(1, len(scores) + 1)
        assert answer.kth_largest(scores, k) == sorted(scores, reverse=True)[k - 1]
        so_far = [sorted(scores[: i + 1], reverse=True)[k - 1] if i + 1 >= k else None for i in range(len(scores))]
        assert list(answer.kth_largest_so_far(iter(scores), k)) == so_far


class Score(int):
    compared = 0


def counted(name):
    plain = getattr(int, name)

    def compare(self, other):
        Score.compared += 1
        return plain(self, other)

    return compare


for name in ("__lt__", "__le__", "__gt__", "__ge__", "__eq__"):
    setattr(Score, name, counted(name))
Score.__hash__ = int.__hash__


@pytest.mark.parametrize("kind", ["rising", "falling", "equal", "random"])
@pytest.mark.parametrize("k", [1, 300, 600])
def test_the_work_grows_with_the_scores_and_not_with_their_square(answer, kind, k):
    size = 600
    values = {"rising": range(size), "falling": range(size, 0, -1), "equal": [5] * size,
              "random": random.Random(22).sample(range(10**6), size)}[kind]
    scores = [Score(value) for value in values]
    Score.compared = 0
    answer.kth_largest(scores, k)
    assert Score.compared < 25 * size


def test_a_stream_costs_a_logarithm_of_k_for_each_score(answer):
    Score.compared = 0
    for _ in answer.kth_largest_so_far((Score(n) for n in range(1_000)), 8):
        pass
    assert Score.compared < 12 * 1_000


class Kept(int):
    alive = 0

    def __new__(cls, value):
        Kept.alive += 1
        return int.__new__(cls, value)

    def __del__(self):
        Kept.alive -= 1


@pytest.mark.parametrize("step", [1, -1])
def test_a_stream_keeps_only_k_scores(answer, step):
    most = 0
    for _ in answer.kth_largest_so_far((Kept(step * n) for n in range(300)), 8):
        most = max(most, Kept.alive)
    assert most <= 8 + 3  # and the one in hand
