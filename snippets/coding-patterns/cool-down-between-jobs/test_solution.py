import random
from functools import cache

import pytest


@pytest.mark.parametrize(
    ("jobs", "pause", "slots"),
    [
        ("", 3, 0),
        ("A", 5, 1),
        ("AAA", 0, 3),
        ("AAA", 2, 7),  # A . . A . . A
        ("AAABBB", 2, 8),  # A B . A B . A B
        ("AAABBBCCC", 2, 9),  # no slot is idle
        ("AAABBBCCDD", 2, 10),
        ("AAAAAABCDEFG", 2, 16),
        ("AABBCCDDEE", 1, 10),  # many kinds: the formula of the most frequent one is too small
        ("AB", 10**9, 2),
        ("AAB", 10**9, 10**9 + 2),
    ],
)
def test_known_jobs(answer, jobs, pause, slots):
    assert answer.slots_needed(list(jobs), pause) == slots


def test_names_of_several_letters(answer):
    assert answer.slots_needed(["embed", "train", "embed"], 1) == 3
    assert answer.slots_needed(["gpu 2", "gpu 10", "gpu 2"], 2) == 4


def fewest(jobs, pause):
    """Try everything: the state is what is left, and how long each kind must still wait."""
    kinds = sorted(set(jobs))

    @cache
    def search(left, waits):
        if not any(left):
            return 0
        later = tuple(max(0, wait - 1) for wait in waits)
        best = 1 + search(left, later) if any(waits) else 10**9
        for kind, (count, wait) in enumerate(zip(left, waits, strict=True)):
            if count and not wait:
                rest = (*left[:kind], count - 1, *left[kind + 1 :])
                best = min(best, 1 + search(rest, (*later[:kind], pause, *later[kind + 1 :])))
        return best

    return search(tuple(jobs.count(kind) for kind in kinds), (0,) * len(kinds))


def test_agrees_with_trying_every_order(answer):
    rng = random.Random(41)
    for _ in range(60):
        jobs = rng.choices("ABC", weights=(3, 2, 1), k=rng.randrange(7))
        pause = rng.randrange(4)
        assert answer.slots_needed(jobs, pause) == fewest(jobs, pause)


def test_a_schedule_keeps_the_pauses_and_is_as_short(answer):
    if not hasattr(answer, "schedule"):  # only the follow-up asks for it
        return
    rng = random.Random(42)
    for _ in range(60):
        jobs, pause = rng.choices("ABCD", weights=(4, 2, 2, 1), k=rng.randrange(12)), rng.randrange(4)
        slots = answer.schedule(jobs, pause)
        assert sorted(job for job in slots if job is not None) == sorted(jobs)
        assert len(slots) == answer.slots_needed(jobs, pause)
        for at, job in enumerate(slots):
            assert job is None or job not in slots[at + 1 : at + 1 + pause]
