import math

import pytest


def test_only_runnable_and_uninterruptible_count(answer):
    text = "R - a\nD io_schedule b\nS ep c\nI x d\nZ - e\nT - f"
    assert sum(answer.counted(text).values()) == 2


def test_groups_by_place_and_command(answer):
    text = "D nfs x\nDl nfs x\nD nfs y"
    assert answer.counted(text)["D", "nfs", "x"] == 2


def test_command_may_hold_spaces(answer):
    assert answer.counted("R - Web Content")["R", "-", "Web Content"] == 1


@pytest.mark.parametrize("window", [1, 5, 15])
def test_inverts_the_decay(answer, window):
    load = 40 * (1 - math.exp(-7 / window))
    assert answer.minutes_since(load, 40, window) == pytest.approx(7)


def test_the_load_of_fifteen_minutes_unless_told_otherwise(answer):
    assert answer.minutes_since(25, 40) == answer.minutes_since(25, 40, 15)
