import random
from functools import cache

import pytest

BELADY = (1, 2, 3, 4, 1, 2, 5, 1, 2, 3, 4, 5)


@pytest.mark.parametrize(("policy", "three", "four"), [("fifo", 9, 10), ("lru", 10, 8), ("opt", 7, 6)])
def test_the_textbook_string(answer, policy, three, four):
    assert answer.page_faults(BELADY, 3, policy) == three
    assert answer.page_faults(BELADY, 4, policy) == four


@pytest.mark.parametrize("policy", ["fifo", "lru", "opt"])
def test_enough_frames_leave_only_first_touches(answer, policy):
    assert answer.page_faults((10, 2, 10, 2, 7, 10), 3, policy) == 3
    assert answer.page_faults((), 3, policy) == 0
    assert answer.page_faults((4, 4, 4), 1, policy) == 1


def fewest_faults(pages, frames):
    """Try every victim."""

    @cache
    def least(now, memory):
        if now == len(pages):
            return 0
        page = pages[now]
        if page in memory:
            return least(now + 1, memory)
        if len(memory) < frames:
            return 1 + least(now + 1, memory | {page})
        return 1 + min(least(now + 1, memory - {victim} | {page}) for victim in memory)

    return least(0, frozenset())


def test_opt_is_the_best_and_lru_never_suffers_from_more_memory(answer):
    draw = random.Random(3)
    for _ in range(60):
        pages = tuple(draw.randrange(5) for _ in range(12))
        for frames in (1, 2, 3):
            best = answer.page_faults(pages, frames, "opt")
            assert best == fewest_faults(pages, frames)
            assert best <= min(answer.page_faults(pages, frames, policy) for policy in ("fifo", "lru"))
            assert answer.page_faults(pages, frames + 1, "lru") <= answer.page_faults(pages, frames, "lru")


@pytest.mark.parametrize(("policy", "tracks"), [("fcfs", 640), ("sstf", 236), ("scan", 236), ("look", 208)])
def test_the_textbook_queue(answer, policy, tracks):
    assert answer.head_movement(53, (98, 183, 37, 122, 14, 124, 65, 67), policy) == tracks


@pytest.mark.parametrize(("policy", "tracks"), [("scan", 50 + 60), ("look", 10), ("sstf", 10), ("fcfs", 10)])
def test_only_scan_goes_to_the_edge(answer, policy, tracks):
    assert answer.head_movement(50, [60], policy) == tracks


@pytest.mark.parametrize("policy", ["fcfs", "sstf", "scan", "look"])
def test_no_needless_movement(answer, policy):
    assert answer.head_movement(50, (), policy) == 0
    assert answer.head_movement(50, (40, 10), policy) == 40
