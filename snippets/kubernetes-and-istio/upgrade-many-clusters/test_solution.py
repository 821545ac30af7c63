from collections import deque

import pytest


def fewest_node_steps(control, kubelet, target):
    """Breadth-first search over all allowed states."""
    queue, seen = deque([(0, control, kubelet)]), set()
    while queue:
        cost, c, k = queue.popleft()
        if (c, k) == (target, target):
            return cost
        if (c, k) in seen:
            continue
        seen.add((c, k))
        if c < target and c + 1 - k <= 3:
            queue.appendleft((cost, c + 1, k))
        for new in range(k + 1, c + 1):
            queue.append((cost + 1, c, new))


@pytest.mark.parametrize("control, kubelet, target", [(33, 33, 37), (33, 31, 37), (33, 30, 34), (36, 36, 37), (37, 37, 37), (30, 30, 37), (37, 35, 37)])
def test_as_few_node_replacements_as_possible(answer, control, kubelet, target):
    got = answer.steps(control, kubelet, target)
    assert sum(what == "nodes" for what, _ in got) == fewest_node_steps(control, kubelet, target)


@pytest.mark.parametrize("start", range(28, 37))
def test_every_state_is_within_the_skew(answer, start):
    control = kubelet = start
    for what, version in answer.steps(start, start, 37):
        if what == "nodes":
            assert kubelet < version <= control
            kubelet = version
        else:
            assert version == control + 1
            control = version
        assert 0 <= control - kubelet <= 3
    assert control == kubelet == 37


def test_nothing_to_do(answer):
    assert answer.steps(37, 37, 37) == []


def test_hours_and_waves(answer):
    assert answer.drain_hours(200, 10, 20) == pytest.approx(20 / 3)
    assert answer.drain_hours(201, 10, 20) == 7
    assert answer.schedule(4, 7) == [0, 7, 14, 21]
