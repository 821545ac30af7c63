import pytest


def test_without_maintenance_every_commit_stays(answer):
    assert answer.file_counts(3, 24, 0.5) == [(1440, 1440), (2880, 2880), (4320, 4320)]


def test_compaction_leaves_the_open_hour_alone(answer):
    # an hour is 720 MB, so two files of 512
    history = answer.file_counts(3, 24, 0.5, compact=True)
    assert [live for live, _ in history] == [1440, 1442, 1444]


def test_compaction_alone_stores_more_files_than_none(answer):
    plain, compacted = answer.file_counts(72, 24, 0.5), answer.file_counts(72, 24, 0.5, True)
    assert compacted[-1][0] < plain[-1][0] < compacted[-1][1]


def test_expiry_bounds_what_is_stored(answer):
    history = answer.file_counts(72, 24, 0.5, True, expire=24)
    assert history[-1][1] == history[-1][0] + 24 * 1440
    assert answer.file_counts(72, 24, 0.5, True, expire=1)[-1][1] == history[-1][0] + 1440


@pytest.mark.parametrize("hours", [1, 10, 100])
def test_expiry_never_touches_live_files(answer, hours):
    with_expiry = answer.file_counts(hours, 8, 3, True, expire=5)
    without = answer.file_counts(hours, 8, 3, True)
    assert [live for live, _ in with_expiry] == [live for live, _ in without]


def test_scan_by_hand(answer):
    assert answer.scan_seconds(200_000, 10) == pytest.approx((30, 1))
