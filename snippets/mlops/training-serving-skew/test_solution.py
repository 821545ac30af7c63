import numpy as np
import pytest


def test_missing_values_are_equal_to_each_other_only(answer):
    served = {"a": np.array([1.0, np.nan, np.nan, 2.0])}
    offline = {"a": np.array([1.0, np.nan, 3.0, np.nan])}
    assert answer.mismatch(served, offline) == {"a": 0.5}


def test_tolerance_is_relative_for_large_values(answer):
    offline = {"a": np.array([1e9, 10.0, 0.0])}
    assert answer.mismatch({"a": np.array([1e9 + 1, 10.0, 0.0])}, offline) == {"a": 0.0}
    assert answer.mismatch({"a": np.array([1e9 + 1e5, 10.1, 0.01])}, offline) == {"a": 1.0}


def test_a_permutation_is_invisible_to_the_distribution(answer):
    rng = np.random.default_rng(1)
    values = rng.normal(size=5_000)
    mixed = rng.permutation(values)
    assert answer.psi(values, mixed) == pytest.approx(0, abs=1e-9)
    assert answer.mismatch({"a": mixed}, {"a": values})["a"] > 0.99


def test_psi_sees_a_shift(answer):
    rng = np.random.default_rng(2)
    assert answer.psi(rng.normal(size=5_000), rng.normal(1, 1, 5_000)) > 0.5


def test_psi_by_hand(answer):
    old, upper_half = np.arange(1_000.0), np.arange(500.0, 1_000.0)
    # ten bins hold 10 % each, then five hold nothing and five hold 20 %
    by_hand = 5 * -0.1 * np.log(0.0001 / 0.1001) + 5 * 0.1 * np.log(0.2001 / 0.1001)
    assert answer.psi(old, upper_half) == pytest.approx(by_hand, rel=1e-6)


def test_auc(answer):
    labels, scores = np.array([0, 1, 0, 1]), np.array([0.1, 0.4, 0.35, 0.8])
    assert answer.auc(labels, scores) == 1.0
    assert answer.auc(labels, -scores) == 0.0
    assert answer.auc(labels, np.array([0.5, 0.4, 0.35, 0.8])) == 0.75
    assert answer.auc(np.array([1, 0, 0, 0, 1]), np.array([0.3, 0.1, 0.2, 0.4, 0.9])) == pytest.approx(5 / 6)


def test_blame_finds_the_broken_feature(answer):
    rng = np.random.default_rng(3)
    offline = {"a": rng.normal(size=4_000), "b": rng.normal(size=4_000)}
    labels = (offline["a"] + offline["b"] + rng.normal(size=4_000) > 0).astype(int)
    served = {"a": rng.permutation(offline["a"]), "b": offline["b"]}
    report = answer.blame(lambda f: f["a"] + f["b"], served, offline, labels)
    assert report["a"] == report["all corrected"] > report["as served"] + 0.1
    assert report["b"] == report["as served"]
