from itertools import product

import numpy as np
import pytest


def by_overlaps(pattern, p):
    """Conway: add 1 / P(prefix) for each prefix that is also a suffix."""
    probability = {"H": p, "T": 1 - p}
    return sum(
        1 / np.prod([probability[c] for c in pattern[:k]])
        for k in range(1, len(pattern) + 1)
        if pattern.endswith(pattern[:k])
    )


def test_worked_examples(answer):
    assert answer.expected_flips("H") == pytest.approx(2)
    assert answer.expected_flips("HH") == pytest.approx(6)
    assert answer.expected_flips("HT") == pytest.approx(4)


@pytest.mark.parametrize("p", [0.5, 0.3, 1 / 6])
def test_agrees_with_the_formula_for_overlaps(answer, p):
    for n in range(1, 7):
        for letters in product("HT", repeat=n):
            pattern = "".join(letters)
            assert answer.expected_flips(pattern, p) == pytest.approx(by_overlaps(pattern, p))


def test_a_mismatch_keeps_what_still_matches(answer):
    assert answer.next_state("HTH", 2, "T") == 0
    assert answer.next_state("HHT", 2, "H") == 2
    assert answer.next_state("HTHH", 3, "T") == 2


def test_agrees_with_simulation(answer):
    rng = np.random.default_rng(0)
    lengths = []
    for _ in range(4_000):
        flips = ""
        while not flips.endswith("HTH"):
            flips += "HT"[rng.integers(2)]
        lengths.append(len(flips))
    assert np.mean(lengths) == pytest.approx(answer.expected_flips("HTH"), abs=0.5)
