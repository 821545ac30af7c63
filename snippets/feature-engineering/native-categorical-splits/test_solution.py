from itertools import combinations

import numpy as np
import pytest


def drop(category, y, left):
    inside = np.isin(category, list(left))
    return ((y - y.mean()) ** 2).sum() - sum(
        ((part - part.mean()) ** 2).sum() for part in (y[inside], y[~inside]))


@pytest.mark.parametrize("seed", range(8))
@pytest.mark.parametrize("binary", [True, False])
def test_as_good_as_all_groupings(answer, seed, binary):
    rng = np.random.default_rng(seed)
    category = rng.permutation(np.r_[np.arange(6), rng.integers(0, 6, 40)])
    y = rng.integers(0, 2, 46).astype(float) if binary else 1e6 + rng.normal(size=46)
    best = max(drop(category, y, left) for k in range(1, 6) for left in combinations(range(6), k))
    left, gain = answer.best_grouping(category, y)
    assert gain == pytest.approx(best, rel=1e-4)
    assert drop(category, y, left) == pytest.approx(best, rel=1e-4)


def test_by_hand(answer):
    left, gain = answer.best_grouping(["a", "a", "b", "b", "c", "c"], [0, 0, 1, 1, 0, 0])
    assert left == {"a", "c"} and gain == pytest.approx(4 / 3)


def test_numbers_are_names_and_not_quantities(answer):
    category = np.array([2, 10, 30] * 4)
    assert answer.best_grouping(category, np.where(category == 10, 1.0, 0))[0] == {2, 30}


def test_rare_categories_are_left_out(answer):
    category = ["a"] * 5 + ["b"] * 5 + ["once"]
    y = [0.0] * 5 + [0.1] * 5 + [50]
    assert answer.best_grouping(category, y)[0] == {"a", "b"}
    assert "once" not in answer.best_grouping(category, y, least=2)[0] | {"b"}


def test_smoothing_moves_a_lucky_category_to_the_middle(answer):
    category = ["once"] + ["a"] * 50 + ["b"] * 50
    y = [9.0] + [0.0] * 50 + [1.0] * 50
    assert answer.best_grouping(category, y)[0] == {"a", "b"}
    assert answer.best_grouping(category, y, smooth=100)[0] == {"a"}


def test_one_category_cannot_be_split(answer):
    assert answer.best_grouping(["a", "a"], [1, 2]) == (set(), 0.0)


def test_noise_explains_more_the_more_categories(answer):
    rng = np.random.default_rng(0)
    y = rng.normal(size=1_000)
    few, many = (answer.share_explained(rng.integers(0, k, 1_000), y) for k in (5, 500))
    assert few < 0.02 and many > 0.25
    assert answer.share_explained(np.arange(1_000), y) == pytest.approx(2 / np.pi, abs=0.03)
