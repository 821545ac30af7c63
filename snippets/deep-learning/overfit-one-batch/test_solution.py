import numpy as np
import pytest


def test_softmax(answer):
    z = np.log([[1.0, 2, 5], [4, 4, 2]])
    assert answer.softmax(z) == pytest.approx(np.array([[1, 2, 5], [4, 4, 2]]) / [[8], [10]])
    assert answer.softmax(np.array([[1e4, 0.0]])).tolist() == [[1, 0]]


@pytest.mark.parametrize("twice", [False, True])
def test_gradients_are_the_slopes_of_the_loss(answer, twice):
    rng = np.random.default_rng(1)
    x, y = rng.normal(size=(6, 3)), np.array([0, 3, 1, 1, 2, 3])
    weights = [rng.normal(size=(3, 5)), rng.normal(size=(5, 4))]
    _, gradients = answer.loss_and_gradients(*weights, x, y, twice)
    for w, gradient in zip(weights, gradients):
        for place in np.ndindex(w.shape):
            w[place] += 1e-5
            above, _ = answer.loss_and_gradients(*weights, x, y, twice)
            w[place] -= 2e-5
            below, _ = answer.loss_and_gradients(*weights, x, y, twice)
            w[place] += 1e-5
            assert gradient[place] == pytest.approx((above - below) / 2e-5, abs=1e-7)


def test_the_first_loss_is_the_log_of_ten_and_the_last_is_small(answer):
    run = answer.losses()
    assert run[0] == pytest.approx(np.log(10), abs=0.03) and run[-1] < 0.03


def test_softmax_twice_has_a_floor(answer):
    """The best that the second softmax can give a label is e / (e + 9)."""
    x, y = np.full((10, 1), 50.0), np.arange(10)
    w1, floor = np.ones((1, 1)), -np.log(np.e / (np.e + 9))
    one_hot = answer.loss_and_gradients(w1, 100 * np.eye(1, 10), x[:1], y[:1], twice=True)[0]
    assert one_hot == pytest.approx(floor)
    assert min(answer.losses("softmax twice", steps=400)) > floor


def test_reshuffled_labels_cannot_be_memorised(answer):
    assert min(answer.losses("labels reshuffled each step")) > 1.8


def test_a_wrong_sign_climbs_from_the_same_start(answer):
    run = answer.losses("wrong sign", steps=100)
    assert run[0] == answer.losses(steps=1)[0] and run[-1] > 10 * run[0]


@pytest.mark.parametrize("bug", ["large output weights", "gradients never zeroed", "labels of the next row"])
def test_some_bugs_survive_a_look_at_the_last_loss(answer, bug):
    run = answer.losses(bug)
    assert run[-1] < 0.03
    assert run[0] != answer.losses(steps=1)[0] or bug == "gradients never zeroed"
    assert (run[0] > 20) == (bug == "large output weights")


def test_summed_gradients_take_the_first_step_of_a_correct_run(answer):
    correct, summed = answer.losses(steps=3), answer.losses("gradients never zeroed", steps=3)
    assert summed[:2] == correct[:2] and summed[2] < correct[2]
