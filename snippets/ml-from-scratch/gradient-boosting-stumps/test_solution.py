import itertools

import numpy as np
import pytest


def data(seed=0, n=40):
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(n, 3))
    return x, np.sin(2 * x[:, 0]) + 0.5 * (x[:, 1] > 0.3) + 0.2 * rng.normal(size=n)


def plain_stump(x, target):
    """Every column and threshold, by the squared error itself."""
    best, found = ((target - target.mean()) ** 2).sum() - 1e-9, None
    for column in range(x.shape[1]):
        values = np.unique(x[:, column])
        for threshold in (values[:-1] + values[1:]) / 2:
            left = x[:, column] <= threshold
            error = sum(((t - t.mean()) ** 2).sum() for t in (target[left], target[~left]))
            if error < best - 1e-9:
                best, found = error, (column, threshold)
    return found


def test_by_hand(answer):
    """Mean 5; the residuals -4, -2, 6 split into -3 and 6; half of each is added."""
    start, stumps = answer.fit(np.array([[1], [2], [10]]), np.array([1, 3, 11]), rounds=1, rate=0.5)
    assert start == 5
    assert stumps == [(0, 6.0, -1.5, 3.0)]
    assert answer.score((start, stumps), np.array([[6], [7]])).tolist() == [3.5, 8]


def test_agrees_with_scikit_learn(answer):
    """GradientBoostingRegressor(n_estimators=30, max_depth=1), scikit-learn 1.9."""
    x, y = data()
    expected = np.array([0.235334657, 0.235334657, 0.610706923, -0.425228707])
    assert answer.score(answer.fit(x, y, rounds=30), x[:4]) == pytest.approx(expected, abs=1e-6)


def test_labels_agree_with_scikit_learn(answer):
    """GradientBoostingClassifier(n_estimators=30, max_depth=1).decision_function, scikit-learn 1.9."""
    x, y = data(1)
    model = answer.fit(x, y > 0.5, loss="log", rounds=30)
    expected = np.array([0.927253097, -2.154556717, -2.154556717, 0.927253097])
    assert answer.score(model, x[:4]) == pytest.approx(expected, abs=1e-6)


@pytest.mark.parametrize("seed", range(3))
def test_each_stump_fits_the_residuals(answer, seed):
    rng = np.random.default_rng(seed)
    x, y = rng.integers(0, 6, (20, 3)), rng.normal(size=20)
    start, stumps = answer.fit(x, y, rounds=5, rate=0.3)
    for i, (column, threshold, left, right) in enumerate(stumps):
        residual = y - answer.score((start, stumps[:i]), x)
        assert (column, threshold) == plain_stump(x, residual)
        side = x[:, column] <= threshold
        assert left == pytest.approx(0.3 * residual[side].mean())
        assert right == pytest.approx(0.3 * residual[~side].mean())


def test_every_round_lowers_the_training_loss(answer):
    x, y = data(2)
    start, stumps = answer.fit(x, y, rounds=40, rate=1.0)
    errors = [((y - answer.score((start, stumps[:i]), x)) ** 2).mean() for i in range(len(stumps) + 1)]
    assert all(b < a for a, b in itertools.pairwise(errors))


def test_log_loss_starts_at_the_log_odds(answer):
    x, y = np.zeros((10, 1)), np.array([1] * 2 + [0] * 8)
    assert answer.fit(x, y, loss="log") == (pytest.approx(np.log(0.25)), [])


def test_nothing_to_split(answer):
    assert answer.fit(np.ones((4, 2)), np.array([1.0, 2, 3, 4]))[1] == []
    assert answer.fit(np.array([[1.0], [2.0]]), np.array([3.0, 3.0]))[1] == []


def test_a_large_offset_changes_only_the_start(answer):
    x, y = data(3)
    near, far = answer.fit(x, y, rounds=10), answer.fit(x, y + 1e6, rounds=10)
    assert [s[:2] for s in near[1]] == [s[:2] for s in far[1]]
    assert far[0] == pytest.approx(near[0] + 1e6)


def test_it_cannot_extrapolate(answer):
    x = np.arange(10.0).reshape(-1, 1)
    model = answer.fit(x, x[:, 0])
    far = answer.score(model, np.array([[9.0], [1e9], [-1e9], [0.0]]))
    assert far[0] == far[1]
    assert far[2] == far[3]


@pytest.mark.parametrize("seed", range(3))
def test_each_stump_fits_the_residuals_of_the_labels(answer, seed):
    """After a full Newton step the residuals y - p no longer add up to zero."""
    rng = np.random.default_rng(seed)
    x, y = rng.integers(0, 6, (24, 3)), rng.integers(0, 2, 24)
    start, stumps = answer.fit(x, y, loss="log", rounds=6, rate=1.0)
    assert len(stumps) == 6
    for i, (column, threshold, left, right) in enumerate(stumps):
        p = 1 / (1 + np.exp(-answer.score((start, stumps[:i]), x)))
        assert (column, threshold) == plain_stump(x, y - p)
        for value, side in ((left, x[:, column] <= threshold), (right, x[:, column] > threshold)):
            assert value == pytest.approx((y - p)[side].sum() / (p * (1 - p))[side].sum())


def test_one_row_and_two_rows(answer):
    assert answer.fit(np.array([[1.0]]), np.array([3.0])) == (3, [])
    assert answer.fit(np.array([[1.0], [2.0]]), np.array([3.0, 5.0]), rounds=1)[1] == [(0, 1.5, -0.1, 0.1)]


def test_neighbouring_floats_are_parted(answer):
    """Half-way between two neighbouring floats lies no float, and the middle rounds to one of them."""
    for low in (1.0, np.nextafter(1.0, 2)):
        x = np.array([[low], [np.nextafter(low, 2)]])
        assert answer.score(answer.fit(x, np.array([0.0, 2.0]), rounds=1, rate=1.0), x).tolist() == [0, 2]
