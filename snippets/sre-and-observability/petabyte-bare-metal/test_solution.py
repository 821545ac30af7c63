import pytest


def test_cluster(answer):
    assert answer.cluster(10_000, 3) == (84 * 24, 84)
    assert answer.cluster(10_000, 1.5) == (42 * 24, 42)
    assert answer.cluster(360, 1) == (24, 1)
    assert answer.cluster(361, 1) == (48, 2)


def test_failures(answer):
    assert answer.days_between_failures(1000, 0.0365) == pytest.approx(10)


def test_rebuild(answer):
    # 36 TB at 10 peers x 100 MB/s is 36,000 s
    assert answer.rebuild_hours(36, 1, 10, 100) == pytest.approx(10, rel=1e-9)
    assert answer.rebuild_hours(36, 6, 10, 100) == pytest.approx(60)
