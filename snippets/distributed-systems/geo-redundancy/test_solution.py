import pytest

RTT = {"A": {"A": 1, "B": 10, "C": 40}, "B": {"A": 10, "B": 1, "C": 30},
       "C": {"A": 40, "B": 30, "C": 1}}


def test_nothing_is_faster_than_light(answer):
    assert answer.light_ms(4_000) == 40


@pytest.mark.parametrize(("voters", "leader", "expected"), [
    ({"A": 3}, "A", 1),
    ({"A": 1, "B": 1, "C": 1}, "A", 10),   # the second of three
    ({"A": 1, "B": 1, "C": 1}, "C", 30),
    ({"A": 2, "B": 2, "C": 1}, "A", 10),   # the third of five
    ({"A": 2, "B": 1}, "A", 1),
    ({"A": 1}, "A", 1),
    ({"B": 1, "C": 1}, "B", 30),           # A is gone: both must answer
    ({"A": 2, "B": 2}, "A", 10),           # half is not enough
])
def test_a_commit_waits_for_the_majority(answer, voters, leader, expected):
    assert answer.commit_ms(leader, voters, RTT) == expected


def test_two_sites_cannot_survive_the_loss_of_either(answer):
    for a in range(1, 6):
        for b in range(1, 6):
            assert not answer.survives_any({"A": a, "B": b}, 1)


def test_half_is_not_a_majority(answer):
    assert not answer.survives({"A": 2, "B": 2}, ["A"])


def test_three_sites_survive_one_but_not_two(answer):
    voters = {"A": 1, "B": 1, "C": 1}
    assert answer.survives_any(voters, 1)
    assert not answer.survives_any(voters, 2)


def test_capacity(answer):
    assert answer.capacity_factor(2) == 2
    assert answer.capacity_factor(3) == pytest.approx(1.5)
    assert answer.capacity_factor(5, lost=2) == pytest.approx(5 / 3)
