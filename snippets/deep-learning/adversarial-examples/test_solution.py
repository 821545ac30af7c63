import numpy as np
import pytest


@pytest.fixture
def case():
    rng = np.random.default_rng(5)
    y = rng.integers(0, 2, 400)
    x = np.hstack([(2 * y - 1)[:, None] * 2 + rng.normal(size=(400, 1)),
                   (2 * y - 1)[:, None] * 0.3 + rng.normal(size=(400, 40))])
    return x, y


def log_loss(answer, x, y, w, b):
    p = answer.sigmoid(x @ w + b)
    return -np.log(np.where(y == 1, p, 1 - p))


def test_no_input_moves_further_than_eps(answer, case):
    x, y = case
    w, b = answer.train(x, y, steps=20)
    assert np.abs(answer.fgsm(x, y, w, b, 0.2) - x).max() == pytest.approx(0.2)


def test_loss_rises_as_much_as_any_step_of_that_size_can(answer, case):
    x, y = case
    w, b = answer.train(x, y, steps=20)
    worst = log_loss(answer, answer.fgsm(x, y, w, b, 0.2), y, w, b)
    rng = np.random.default_rng(6)
    for _ in range(20):
        other = x + rng.uniform(-0.2, 0.2, x.shape)
        assert (log_loss(answer, other, y, w, b) <= worst + 1e-12).all()


def test_margin_falls_by_eps_times_the_l1_norm(answer, case):
    x, y = case
    w, b = answer.train(x, y, steps=20)
    side = 2 * y - 1
    fall = side * (x @ w) - side * (answer.fgsm(x, y, w, b, 0.3) @ w)
    assert np.allclose(fall, 0.3 * np.abs(w).sum())


def test_without_an_attack_nothing_moves(answer, case):
    x, y = case
    assert np.array_equal(answer.fgsm(x, y, np.ones(41), 0.0, 0.0), x)


def test_adversarial_training_shrinks_the_l1_norm_and_resists(answer, case):
    x, y = case
    plain, robust = answer.train(x, y), answer.train(x, y, eps=0.5)
    scores = [answer.accuracy(answer.fgsm(x, y, *model, 0.5), y, *model) for model in (plain, robust)]
    assert np.abs(robust[0]).sum() < np.abs(plain[0]).sum()
    assert scores[1] > scores[0] + 0.1
    assert answer.accuracy(x, y, *plain) >= answer.accuracy(x, y, *robust)


def test_plain_training_finds_the_class(answer, case):
    x, y = case
    assert answer.accuracy(x, y, *answer.train(x, y)) > 0.95
