from itertools import product

import pytest


@pytest.mark.parametrize("p", [0.0, 0.3, 0.7, 1.0])
@pytest.mark.parametrize("n", [1, 3, 5])
def test_majority_equals_the_sum_over_all_outcomes(answer, p, n):
    total = 0.0
    for outcome in product([0, 1], repeat=n):
        if sum(outcome) > n / 2:
            total += p ** sum(outcome) * (1 - p) ** (n - sum(outcome))
    assert answer.majority(p, n) == pytest.approx(total)


def test_voting_amplifies_the_tendency(answer):
    assert answer.majority(0.45, 15) < 0.45
    assert answer.majority(0.5, 15) == pytest.approx(0.5)
    assert answer.majority(0.7, 15) > 0.94


def test_an_even_number_of_votes_is_refused(answer):
    with pytest.raises(ValueError):
        answer.majority(0.7, 4)


def test_a_shared_cause_limits_the_gain(answer):
    assert answer.majority_with_shared_cause(0.7, 5, 1) == pytest.approx(0.7)
    assert answer.majority_with_shared_cause(0.7, 5, 0) == answer.majority(0.7, 5)
    assert answer.majority_with_shared_cause(0.7, 401, 0.3) == pytest.approx(0.91)
