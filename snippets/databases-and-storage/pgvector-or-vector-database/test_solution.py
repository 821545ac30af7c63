import numpy as np
import pytest


def test_size(answer):
    assert answer.hnsw_gigabytes(10e6, 1_024, 4) == pytest.approx(43.0, abs=0.1)
    assert answer.hnsw_gigabytes(10e6, 1_024, 2) == pytest.approx(22.5, abs=0.1)
    assert answer.hnsw_gigabytes(1, 10**9, 4, m=16) == pytest.approx(4, rel=1e-3)


def test_filter_against_simulation(answer):
    rng = np.random.default_rng(0)
    passed = (rng.random((20_000, 40)) < 0.1).sum(axis=1)
    assert answer.survivors(40, 0.1) == pytest.approx(passed.mean(), rel=0.02)
    for k in (1, 5, 10):
        assert answer.chance_of_fewer(40, 0.1, k) == pytest.approx((passed < k).mean(), abs=0.012)


def test_edges(answer):
    assert answer.chance_of_fewer(40, 1.0, 40) == pytest.approx(0)
    assert answer.chance_of_fewer(40, 1.0, 41) == pytest.approx(1)
    assert answer.chance_of_fewer(40, 0.0, 1) == pytest.approx(1)
