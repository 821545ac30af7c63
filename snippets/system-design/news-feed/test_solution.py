import pytest


def test_push_and_pull_by_hand(answer):
    assert answer.a_second(86_400, 3) == 3
    assert answer.push(116, 200) == 23_200
    assert answer.pull(2_315, 200) == 463_000


def test_push_and_pull_cost_the_same_if_posts_and_openings_do(answer):
    """Every follower is followed: the mean of both numbers is equal."""
    assert answer.push(50, 200) == answer.pull(50, 200)


@pytest.mark.parametrize(("load", "capacity"), [(0, 100), (60, 100), (99, 100)])
def test_the_wait_against_a_queue_second_by_second(answer, load, capacity):
    backlog = 5_000.0
    for second in range(120):
        assert answer.wait(second, 5_000, load, capacity) == pytest.approx(backlog / capacity)
        backlog = max(backlog + load - capacity, 0)


def test_recovery_is_when_the_wait_ends(answer):
    seconds = answer.recovery(10e6, 69_444, 100_000)
    assert seconds == pytest.approx(327.3, abs=0.1)
    assert answer.wait(seconds, 10e6, 69_444, 100_000) == pytest.approx(0, abs=1e-6)
    assert answer.wait(seconds - 10, 10e6, 69_444, 100_000) > 1
    assert answer.recovery(1, 100, 100) == float("inf")
