from itertools import combinations

import pytest


@pytest.mark.parametrize("successes", range(6))
@pytest.mark.parametrize("k", range(1, 6))
def test_both_equal_the_share_of_all_samples(answer, successes, k):
    runs = [1] * successes + [0] * (5 - successes)
    samples = list(combinations(runs, k))
    assert answer.pass_at_k(5, successes, k) == pytest.approx(sum(any(s) for s in samples) / len(samples))
    assert answer.pass_hat_k(5, successes, k) == pytest.approx(sum(all(s) for s in samples) / len(samples))


def test_with_one_run_they_agree(answer):
    assert answer.pass_at_k(10, 6, 1) == pytest.approx(0.6)
    assert answer.pass_hat_k(10, 6, 1) == pytest.approx(0.6)
