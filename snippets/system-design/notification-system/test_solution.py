import pytest


def test_littles_law(answer):
    assert answer.in_flight(8_333, 0.1) == pytest.approx(833.3)


@pytest.mark.parametrize("seconds", [0, 1, 50, 100, 101, 250, 600])
def test_the_wait_against_a_queue_second_by_second(answer, seconds):
    """6,000 messages put in within 100 s, 5 others a second, 20 served."""
    backlog = 0.0
    for second in range(seconds):
        backlog = max(backlog + (60 if second < 100 else 0) + 5 - 20, 0)
    assert answer.wait_in_one_queue(seconds, 6_000, 100, 5, 20) == pytest.approx(backlog / 20)


def test_a_paced_campaign_delays_nobody(answer):
    assert answer.wait_in_one_queue(1_800, 30e6, 3_600, 694, 30e6 / 3_600 + 694) == pytest.approx(0, abs=1e-9)


def test_codes_expire_before_they_are_sent(answer):
    """After three minutes a code waits longer than the ten minutes that it is valid."""
    assert answer.wait_in_one_queue(180, 30e6, 600, 694, 30e6 / 3_600 + 694) > 600
