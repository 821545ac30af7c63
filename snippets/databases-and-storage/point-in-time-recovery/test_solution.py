import random

import pytest

SEGMENTS = {n: (10 * n, 10 * n + 10) for n in range(2, 12)}
BACKUPS = [("sunday", 2, 25), ("monday", 6, 65)]


def test_latest_backup_before_the_target(answer):
    assert answer.plan(BACKUPS, SEGMENTS, 95) == ("monday", [6, 7, 8, 9])
    assert answer.plan(BACKUPS, SEGMENTS, 64) == ("sunday", [2, 3, 4, 5, 6])
    assert answer.plan(BACKUPS[::-1], SEGMENTS, 95) == ("monday", [6, 7, 8, 9])


def test_target_inside_the_first_backup_is_unreachable(answer):
    assert answer.plan(BACKUPS, SEGMENTS, 24) is None


def test_a_gap_ends_every_chain_that_crosses_it(answer):
    gap = {n: s for n, s in SEGMENTS.items() if n != 8}
    assert answer.plan(BACKUPS, gap, 95) is None
    assert answer.plan(BACKUPS, gap, 75) == ("monday", [6, 7])


def test_an_older_backup_does_not_cross_the_gap_but_a_newer_one_avoids_it(answer):
    gap = {n: s for n, s in SEGMENTS.items() if n != 4}
    assert answer.plan(BACKUPS, gap, 95) == ("monday", [6, 7, 8, 9])
    assert answer.plan(BACKUPS, gap, 60) is None


def test_not_yet_archived(answer):
    assert answer.plan(BACKUPS, SEGMENTS, 121) is None
    assert answer.plan([], SEGMENTS, 50) is None


def test_against_brute_force(answer):
    rng = random.Random(0)
    for _ in range(300):
        segments = {n: s for n, s in SEGMENTS.items() if rng.random() < 0.9}
        backups = [(f"b{i}", f, 10 * f + rng.randrange(1, 20)) for i, f in enumerate(rng.sample(range(2, 11), 3))]
        target = rng.randrange(20, 125)
        possible = []
        for name, first, end in backups:
            need = [n for n in range(first, 12) if 10 * n < target]
            if end <= target and need and 10 * need[-1] + 10 >= target and all(n in segments for n in need):
                possible.append((end, name, need))
        got = answer.plan(backups, segments, target)
        assert (got is None) == (not possible)
        if got:
            best = max(p[0] for p in possible)
            assert (best, *got) in possible


def test_hours(answer):
    assert answer.restore_hours(2_000, 400, 300, 100) == pytest.approx(2.222, rel=1e-3)
