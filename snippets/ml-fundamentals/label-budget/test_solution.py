import numpy as np
import pytest


def data(seed, n=300):
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(n, 3))
    return x, (rng.random(n) < 1 / (1 + np.exp(1 - 2 * x[:, 0]))).astype(int)


def loss(x, y, w, penalty):
    z = x @ w[:-1] + w[-1]
    return np.sum(np.log1p(np.exp(z)) - y * z) + penalty / 2 * w @ w


def test_the_fit_is_the_minimum_of_the_penalised_loss(answer):
    x, y = data(0)
    w = answer.fit(x, y, 3.0)
    for step in 1e-3 * np.vstack([np.eye(4), -np.eye(4)]):
        assert loss(x, y, w + step, 3.0) > loss(x, y, w, 3.0)


def test_the_score_is_the_log_odds(answer):
    assert answer.score(np.array([[1.0, 2], [0, -1]]), np.array([3.0, 10, -7])).tolist() == [16, -17]


def test_average_precision_by_hand(answer):
    y, s = np.array([0, 1, 0, 1, 1]), np.array([0.9, 0.8, 0.1, 0.7, 0.2])
    assert answer.average_precision(y, s) == pytest.approx((1 / 2 + 2 / 3 + 3 / 4) / 3)


def test_average_precision_of_random_scores_is_the_base_rate(answer):
    rng = np.random.default_rng(1)
    y = (rng.random(50_000) < 0.04).astype(int)
    assert answer.average_precision(y, rng.random(50_000)) == pytest.approx(0.04, abs=0.003)


def test_each_strategy_chooses_what_its_name_says(answer):
    scores = np.array([-9.0, 0.2, 4, -0.1, -2, 7])
    rng = np.random.default_rng(2)
    assert answer.choose("uncertain", scores, 2, rng).tolist() == [3, 1]
    assert answer.choose("top scores", scores, 2, rng).tolist() == [5, 2]
    drawn = [answer.choose("random", scores, 2, rng).tolist() for _ in range(600)]
    assert all(len(set(rows)) == 2 for rows in drawn)
    assert np.bincount(np.ravel(drawn), minlength=6) == pytest.approx(np.full(6, 200), abs=50)


def test_all_strategies_start_alike_and_chosen_rows_hold_more_positives(answer):
    runs = {name: answer.run(name, 3) for name in ("random", "top scores")}
    assert runs["random"][0] == runs["top scores"][0]
    assert runs["random"][-1][1] < 0.1 < 0.25 < runs["top scores"][-1][1]
    for label_count, (_, share) in zip(range(40, 281, 20), runs["top scores"]):
        assert share * label_count == pytest.approx(round(share * label_count))
