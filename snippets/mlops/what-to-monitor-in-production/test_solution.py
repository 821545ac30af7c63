import numpy as np
import pytest


@pytest.mark.parametrize("normal, fallen", [(0.9, 0.85), (0.5, 0.45)])
def test_the_promise_holds_in_simulation(answer, normal, fallen):
    n = answer.cases_to_see(normal, fallen)
    rng = np.random.default_rng(0)
    limit = normal - 1.6449 * np.sqrt(normal * (1 - normal) / n)
    seen = (rng.binomial(n, fallen, 20_000) / n < limit).mean()
    false = (rng.binomial(n, normal, 20_000) / n < limit).mean()
    assert seen == pytest.approx(0.80, abs=0.03)
    assert false == pytest.approx(0.05, abs=0.02)


def test_smaller_falls_need_more_cases(answer):
    cases = [answer.cases_to_see(0.9, fallen) for fallen in (0.8, 0.85, 0.89)]
    assert cases == sorted(cases)
    assert cases[2] > 20 * cases[1]
