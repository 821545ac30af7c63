import numpy as np
import pytest


def test_size(answer):
    assert answer.hnsw_gigabytes(10e6, 1_024, 4) == pytest.approx(42.94, abs=0.01)
    assert answer.hnsw_gigabytes(10e6, 1_024, 2) == pytest.approx(22.46, abs=0.01)
    assert answer.hnsw_gigabytes(1, 10**9, 4, m=16) == pytest.approx(4, rel=1e-3)


@pytest.mark.parametrize("vectors, dimensions, m, mib", [(500_000, 1_536, 16, 3_906), (900_000, 1_280, 16, 7_036), (1_000_000, 768, 24, 3_904)])
def test_pages_against_sizes_that_users_measured(answer, vectors, dimensions, m, mib):
    """pgvector issues 688, 370 and 690, from pg_relation_size."""
    assert answer.pgvector_gigabytes(vectors, dimensions, 4, m) * 1e9 / 2**20 == pytest.approx(mib, rel=0.002)


def test_half_precision_saves_more_than_half_if_pages_fill_better(answer):
    assert answer.pgvector_gigabytes(10e6, 1_024, 4) == pytest.approx(81.92)
    assert answer.pgvector_gigabytes(10e6, 1_024, 2) == pytest.approx(81.92 / 3)
    assert answer.pgvector_gigabytes(10e6, 384, 4) > answer.hnsw_gigabytes(10e6, 384, 4)


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
