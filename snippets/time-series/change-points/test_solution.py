from itertools import combinations

import numpy as np
import pytest


def test_cusum_by_hand(answer):
    sums, alarm = answer.cusum([10, 12, 13, 9, 14], target=10, slack=1, threshold=4)
    assert sums[:, 0].tolist() == [0, 1, 3, 1, 4]
    assert sums[:, 1].tolist() == [0, 0, 0, 0, 0]
    assert alarm is None  # 4 is not above 4


def test_cusum_sees_a_shift_down(answer):
    sums, alarm = answer.cusum([10, 10, 6, 6, 6], 10, 1, 5)
    assert alarm == 3 and sums[-1].tolist() == [0, 9]


def test_the_first_alarm_counts(answer):
    assert answer.cusum([0, 9, 9, 0, 9], 0, 1, 5)[1] == 1


def test_small_lasting_shift_beats_one_wild_value(answer):
    noise = np.zeros(40)
    wild, lasting = noise.copy(), noise.copy()
    wild[20] = 4
    lasting[20:] = 1
    assert answer.cusum(wild, 0, 0.5, 5)[1] is None
    assert answer.cusum(lasting, 0, 0.5, 5)[1] == 30


def cost(x, cuts, penalty):
    ends = [0, *cuts, len(x)]
    parts = [x[a:b] for a, b in zip(ends, ends[1:], strict=False)]
    return sum(((p - p.mean()) ** 2).sum() for p in parts) + penalty * len(cuts)


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("penalty", [0.5, 5, 50])
def test_segments_are_as_good_as_every_cut(answer, seed, penalty):
    rng = np.random.default_rng(seed)
    x = 1e6 + rng.normal(0, 1, 10) + 4 * (np.arange(10) > rng.integers(2, 8))
    tried = [(cost(x, c, penalty), c) for k in range(5) for c in combinations(range(2, 9), k)
             if all(b - a >= 2 for a, b in zip((0, *c), (*c, 10), strict=True))]
    found = answer.segments(x, penalty)
    assert found[0] == 0
    assert cost(x, found[1:], penalty) == pytest.approx(min(tried)[0])


def test_three_levels_are_found(answer):
    x = np.repeat([5.0, 8, 2], 20) + np.random.default_rng(0).normal(0, 0.5, 60)
    assert answer.segments(x, 5) == [0, 20, 40]


def test_no_change_gives_one_segment(answer):
    noise = np.random.default_rng(1).normal(size=300)
    assert answer.segments(noise, 4 * np.log(300)) == [0]
