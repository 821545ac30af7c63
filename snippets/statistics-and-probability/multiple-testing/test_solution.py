import numpy as np
import pytest


def test_worked_example(answer):
    p = [0.001, 0.010, 0.014, 0.030, 0.045]
    assert answer.holm(p).tolist() == [True, True, True, False, False]
    assert answer.benjamini_hochberg(p).tolist() == [True] * 5


def test_step_up_rejects_below_a_later_pass(answer):
    """0.04 is above its limit of 0.025, but both are below 0.05."""
    assert answer.benjamini_hochberg([0.04, 0.045]).tolist() == [True, True]
    assert answer.holm([0.04, 0.045]).tolist() == [False, False]


def test_step_down_stops_at_the_first_miss(answer):
    assert answer.holm([0.03, 0.02, 0.001]).tolist() == [True, True, True]
    assert answer.holm([0.03, 0.03, 0.03]).tolist() == [False, False, False]


def test_result_has_the_order_of_the_input(answer):
    p = [0.9, 0.0001, 0.5]
    for method in answer.holm, answer.benjamini_hochberg:
        assert method(p).tolist() == [False, True, False]


@pytest.mark.parametrize("p, expected", [([], []), ([0.05], [True]), ([0.051], [False]), ([1.0, 1.0], [False, False])])
def test_borders(answer, p, expected):
    for method in answer.holm, answer.benjamini_hochberg:
        assert list(method(p)) == expected


def test_the_level_asked_for_is_used(answer):
    p = [0.001, 0.02, 0.08]
    assert answer.holm(p, alpha=0.01).tolist() == [True, False, False]
    assert answer.holm(p, alpha=0.10).tolist() == [True, True, True]
    assert answer.benjamini_hochberg(p, q=0.01).tolist() == [True, False, False]
    assert answer.benjamini_hochberg(p, q=0.08).tolist() == [True, True, True]


def test_the_callers_input_stays_as_it_is(answer):
    for as_given in list, np.array:
        p = as_given([0.9, 0.0001, 0.5])
        answer.holm(p), answer.benjamini_hochberg(p)
        assert list(p) == [0.9, 0.0001, 0.5]


def test_holm_keeps_the_family_wise_error(answer):
    rng = np.random.default_rng(0)
    errors = np.mean([answer.holm(rng.random(20)).any() for _ in range(3_000)])
    assert errors == pytest.approx(0.05, abs=0.015)


def test_bh_keeps_the_false_share(answer):
    rng = np.random.default_rng(1)
    shares = []
    for _ in range(500):
        p = np.append(rng.random(150), rng.random(50) ** 8)
        reject = answer.benjamini_hochberg(p, q=0.10)
        shares.append(reject[:150].sum() / max(reject.sum(), 1))
    assert 0.05 < np.mean(shares) < 0.09  # 0.10 times the share of nulls


def test_equal_p_values_have_ranks_of_their_own(answer):
    """Two at 0.04: the second has the limit 0.05 and takes the first along."""
    assert answer.benjamini_hochberg([0.04, 0.04]).tolist() == [True, True]
    assert answer.benjamini_hochberg([0.9, 0.03, 0.03, 0.03]).tolist() == [False, True, True, True]
    assert answer.holm([0.02, 0.02, 0.9]).tolist() == [False, False, False]
    assert answer.holm([0.016, 0.016, 0.9]).tolist() == [True, True, False]


def test_tiny_p_values_are_told_from_tiny_limits(answer):
    """Limits of 5e-7 need every digit."""
    p = np.ones(100_000)
    p[[7, 99_999]] = 6e-7, 4e-7
    assert np.flatnonzero(answer.holm(p)).tolist() == [99_999]
    assert np.flatnonzero(answer.benjamini_hochberg(p)).tolist() == [7, 99_999]


def test_just_above_the_limit_is_above_it(answer):
    for method in answer.holm, answer.benjamini_hochberg:
        assert list(method([0.05 + 1e-9])) == [False]
        assert list(method([0.9, 0.025 + 1e-9])) == [False, False]


def test_agrees_with_the_definitions_in_loops(answer):
    """Unsorted, with many ties, and limits that no p-value hits exactly."""
    rng = np.random.default_rng(3)
    for _ in range(300):
        m = int(rng.integers(1, 12))
        p = np.array([0.0011, 0.0043, 0.0087, 0.0131, 0.0219, 0.0377, 0.0463, 0.4])[rng.integers(0, 8, m)]
        last = max([i for i in range(1, m + 1) if np.sort(p)[i - 1] <= 0.05 * i / m], default=0)
        limit = np.sort(p)[last - 1] if last else -1
        assert answer.benjamini_hochberg(p).tolist() == (p <= limit).tolist()
        rejected = 0
        while rejected < m and np.sort(p)[rejected] <= 0.05 / (m - rejected):
            rejected += 1
        holm = np.asarray(answer.holm(p))
        assert holm.sum() == rejected  # of equal p-values at the end, any may go
        assert p[holm].max(initial=0) <= p[~holm].min(initial=1)
