import pytest


@pytest.mark.parametrize(("training", "loss"), [(40, 20), (400, 5), (10**4, 0.5)])
def test_the_best_interval_is_the_cheapest(answer, training, loss):
    best = answer.best_interval(training, loss)
    cost = answer.cost_per_day(best, training, loss)
    for factor in (0.5, 0.9, 1.1, 2):
        assert answer.cost_per_day(best * factor, training, loss) > cost


def test_the_mean_loss_is_half_the_last_one(answer):
    days = [2.0 * (hour / 1000) for hour in range(30_000)]  # loss at each thousandth of a day
    assert answer.cost_per_day(30, 0, 2.0) == pytest.approx(sum(days) / len(days), rel=1e-3)
    assert answer.cost_per_day(30, 300, 0) == 10


def test_twice_the_best_interval_costs_a_quarter_more(answer):
    best = answer.best_interval(400, 5)
    assert answer.cost_per_day(2 * best, 400, 5) / answer.cost_per_day(best, 400, 5) == pytest.approx(1.25)


def test_loss_by_age(answer):
    scores = {0: [0.80, 0.82], 10: [0.79, 0.81], 30: [0.75, 0.79]}
    loss = answer.loss_by_age(scores.__getitem__, [10, 30])
    assert loss == pytest.approx({10: 0.01, 30: 0.04})
