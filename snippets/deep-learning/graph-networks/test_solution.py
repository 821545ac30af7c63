import numpy as np
import pytest


def test_the_graph_edge_by_edge(answer):
    a = answer.two_groups(3)
    assert a.tolist() == [
        [1, 1, 1, 0, 0, 0],
        [1, 1, 1, 0, 0, 0],
        [1, 1, 1, 1, 0, 0],
        [0, 0, 1, 1, 1, 1],
        [0, 0, 0, 1, 1, 1],
        [0, 0, 0, 1, 1, 1]]


def test_each_edge_is_divided_by_the_root_of_both_degrees(answer):
    a = answer.two_groups(4)
    gcn, degree = answer.gcn_matrix(a), [sum(row) for row in a.tolist()]
    for i, row in enumerate(a):
        for j, edge in enumerate(row):
            assert gcn[i, j] == pytest.approx(edge / np.sqrt(degree[i] * degree[j]))


def test_what_survives_any_number_of_rounds_knows_only_the_degrees(answer):
    """The eigenvector of eigenvalue 1 is the root of the degrees; all others fade."""
    a = answer.two_groups(5)
    gcn, limit = answer.gcn_matrix(a), np.sqrt(a.sum(axis=1))
    assert gcn @ limit == pytest.approx(limit)
    h = np.linalg.matrix_power(gcn, 3_000) @ np.random.default_rng(1).normal(size=10)
    assert h / h[0] == pytest.approx(limit / limit[0])


def test_gap_and_spread_by_hand(answer):
    h = np.array([[1.0, 0], [3, 0], [7, -1], [9, -3]])
    gap, spread = answer.gap_and_spread(h)
    assert gap == (6 + 2) / 2 and spread == (1 + 0) / 2


def test_one_round_takes_the_noise_and_leaves_the_gap(answer):
    group = np.repeat([1.0, -1], 10)[:, None]
    x = group + np.random.default_rng(2).normal(size=(20, 500))
    before = answer.gap_and_spread(x)
    after = answer.gap_and_spread(answer.gcn_matrix(answer.two_groups(10)) @ x)
    assert after[0] == pytest.approx(before[0], rel=0.05)
    assert after[1] < before[1] / 10
