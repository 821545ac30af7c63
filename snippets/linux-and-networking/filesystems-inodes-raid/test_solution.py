import os

import pytest


def test_links(answer, tmp_path):
    assert answer.links(tmp_path) == (2, "v1", "v2")
    assert os.readlink(tmp_path / "soft") == "model"
    assert (tmp_path / "hard").stat().st_nlink == 1


@pytest.mark.parametrize(
    ("level", "disks", "expected"),
    [(0, 2, (40, 0, 1)), (1, 3, (20, 2, 3)), (5, 8, (140, 1, 4)), (6, 8, (120, 2, 6)), (10, 8, (80, 1, 2)), (10, 4, (40, 1, 2))],
)
def test_raid(answer, level, disks, expected):
    assert answer.raid(level, disks, 20) == expected


def test_rebuild(answer):
    assert answer.rebuild_hours(3.6, 1000) == pytest.approx(1)
    assert answer.rebuild_hours(20, 100) == 2 * answer.rebuild_hours(10, 100)
