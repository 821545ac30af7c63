import pytest


def test_payback_by_hand(answer):
    assert answer.payback_years(8, 9, 2) == 3
    assert answer.payback_years(8, 9, 12) == 0.5


def test_copying_by_hand(answer):
    assert answer.copy_seconds(5e12, 50e6) == 100_000


@pytest.mark.parametrize(("backlog", "applied", "written"), [(5_000, 30, 7), (1, 200, 199), (20e3, 1_000, 0)])
def test_catching_up_against_a_count(answer, backlog, applied, written):
    left, seconds = backlog, 0
    while left > 0:
        left += written - applied
        seconds += 1
    assert answer.catch_up_seconds(backlog, applied, written) == pytest.approx(seconds, abs=1)


def test_a_copy_that_applies_too_slowly_never_arrives(answer):
    assert answer.catch_up_seconds(1, 150, 200) == float("inf")
    assert answer.catch_up_seconds(1, 200, 200) == float("inf")
