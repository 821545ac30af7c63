import numpy as np
import pytest


@pytest.fixture
def clients():
    rng = np.random.default_rng(3)
    made = []
    for n in (10, 40, 150):
        x = rng.normal(size=(n, 3))
        made.append((x, x @ rng.normal(size=3) + rng.normal(size=n)))
    return made


def test_one_local_step_equals_a_step_on_all_rows(answer, clients):
    x, y = (np.concatenate(part) for part in zip(*clients, strict=True))
    start = np.array([0.5, -1.0, 2.0])
    together = start - 0.1 * x.T @ (x @ start - y) / len(y)
    assert np.allclose(answer.federated_average(start, clients, 1, 0.1), together)


def test_one_client_is_ordinary_training(answer, clients):
    x, y = clients[2]
    w = np.zeros(3)
    for _ in range(60):
        w = answer.federated_average(w, clients[2:], 10, 0.1)
    assert np.allclose(w, np.linalg.lstsq(x, y, rcond=None)[0], atol=1e-6)


def test_equal_data_everywhere_gives_no_drift(answer, clients):
    same = [clients[1]] * 4
    assert np.allclose(answer.federated_average(np.zeros(3), same, 7, 0.1), answer.local_steps(np.zeros(3), *clients[1], 7, 0.1))


def test_many_local_steps_drift_away_from_the_common_optimum(answer, clients):
    x, y = (np.concatenate(part) for part in zip(*clients, strict=True))
    best = np.linalg.lstsq(x, y, rcond=None)[0]
    ends = []
    for steps in (1, 30):
        w = np.zeros(3)
        for _ in range(200):
            w = answer.federated_average(w, clients, steps, 0.1)
        ends.append(np.linalg.norm(w - best))
    assert ends[0] < 1e-6 < 1e-3 < ends[1]


def test_noise_has_the_scale_of_the_guarantee(answer):
    rng = np.random.default_rng(4)
    values = np.linspace(-2, 8, 50)
    draws = np.array([answer.private_mean(values, -2, 8, 0.5, rng) for _ in range(4000)])
    assert draws.mean() == pytest.approx(3, abs=0.05)
    assert np.abs(draws - 3).mean() == pytest.approx(10 / 50 / 0.5, rel=0.08)     # of a Laplace variable: its scale


@pytest.mark.parametrize("extreme", [1e9, -1e9])                                 # clipped to 10 and to 0
def test_one_row_cannot_change_the_odds_by_more_than_e_to_epsilon(answer, extreme):
    rng, epsilon = np.random.default_rng(5), 0.7
    values = np.full(20, 3.0)
    other = values.copy()
    other[0] = extreme
    a = np.array([answer.private_mean(values, 0, 10, epsilon, rng) for _ in range(4000)])
    b = np.array([answer.private_mean(other, 0, 10, epsilon, rng) for _ in range(4000)])
    for cut in (2.5, 3.0, 3.3, 3.8):
        for one, two in ((a, b), (b, a)):
            assert (one > cut).mean() <= np.exp(epsilon) * (two > cut).mean() + 0.03
            assert (one < cut).mean() <= np.exp(epsilon) * (two < cut).mean() + 0.03


def test_the_salaries_stay_as_they_were(answer):
    values = np.array([-5.0, 50.0])
    answer.private_mean(values, 0, 10, 1, np.random.default_rng(6))
    assert values.tolist() == [-5, 50]
