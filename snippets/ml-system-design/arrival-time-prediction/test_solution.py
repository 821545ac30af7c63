import numpy as np
import pytest


@pytest.mark.parametrize(("late", "early"), [(3, 1), (1, 1), (1, 4)])
def test_no_other_promise_costs_less(answer, late, early):
    """Brute force over the sample: the cheapest promise is that quantile."""
    times = np.exp(np.random.default_rng(0).normal(3, 0.4, 4_001))
    promises = np.quantile(times, np.linspace(0.05, 0.95, 91))

    def cost(promise):
        wait = times - promise
        return np.where(wait > 0, late * wait, -early * wait).mean()

    cheapest = np.linspace(0.05, 0.95, 91)[np.argmin([cost(p) for p in promises])]
    assert cheapest == pytest.approx(answer.promised_quantile(late, early), abs=0.011)


def test_the_log_normal_against_a_sample(answer):
    times = np.exp(np.random.default_rng(1).normal(np.log(20), 0.4, 400_000))
    assert answer.mean(20, 0.4) == pytest.approx(times.mean(), rel=0.005)
    for q in (0.25, 0.75, 0.9):
        assert answer.quantile(20, 0.4, q) == pytest.approx(np.quantile(times, q), rel=0.01)
    assert answer.share_later_than_mean(0.4) == pytest.approx((times > times.mean()).mean(), abs=0.003)


def test_sizes_by_hand(answer):
    assert answer.estimates_a_second(86_400, 2) == pytest.approx(2)
    assert answer.estimates_a_second(86_400, 2, 4) == pytest.approx(8)
    assert answer.table_bytes(10, 9, 100) == 36_000
