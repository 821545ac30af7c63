import pytest


def by_arrival(*events):
    return sorted(events)


def test_a_click_in_time_is_matched(answer):
    events = by_arrival((0, 0, "impression", 2), (5, 5, "click", 2))
    assert answer.interval_join(events, 10, 0)[:2] == ([2], [])


def test_the_bound_belongs_to_the_interval(answer):
    for click, expected in ((10, [2]), (11, [])):
        events = by_arrival((0, 0, "impression", 2), (click, click, "click", 2))
        assert answer.interval_join(events, 10, 100)[0] == expected


def test_a_click_before_its_impression_is_no_match(answer):
    events = by_arrival((1, 5, "impression", 2), (2, 4, "click", 2))
    assert answer.interval_join(events, 10, 100)[0] == []


def test_a_click_may_arrive_before_its_impression(answer):
    events = by_arrival((3, 5, "click", 2), (4, 1, "impression", 2))
    assert answer.interval_join(events, 10, 100)[0] == [2]


def test_unmatched_only_when_the_watermark_has_passed(answer):
    events = by_arrival((0, 0, "impression", 2), (20, 20, "impression", 10), (21, 10, "click", 99))
    assert answer.interval_join(events, 10, 0)[1] == []
    later = events + [(22, 11, "click", 98)]
    assert answer.interval_join(later, 10, 0)[1] == [2]


def test_a_click_is_forgotten_once_no_impression_can_precede_it(answer):
    events = [(0, 0, "impression", 10), (1, 5, "click", 2), (2, 5, "impression", 3), (3, 8, "click", 4),
              (4, 8, "impression", 5)]
    _, _, buffered = answer.interval_join(events, 100, 0)
    assert buffered == [1, 2, 3, 4, 4]                # the watermark is 8 at the end: click 2 is gone


def test_a_silent_side_holds_everything(answer):
    events = [(t, t, "impression", t) for t in range(500)]
    _, unmatched, buffered = answer.interval_join(events, 10, 0)
    assert unmatched == [] and buffered[-1] == 500


@pytest.mark.parametrize("within", [60, 300, 1200])
def test_with_a_sufficient_delay_it_equals_the_batch_join(answer, within):
    events = answer.make_events(3000, seed=within)
    matched, unmatched, _ = answer.interval_join(events, within, 25)
    assert set(matched) == answer.truth(events, within)
    assert len(matched) == len(set(matched)) and not set(matched) & set(unmatched)


def test_state_is_bounded_by_time_and_rate(answer):
    events = answer.make_events(6000)
    small, large = (answer.interval_join(events, w, 25)[2] for w in (60, 600))
    assert max(small) < 250 and 400 < max(large) < 900


def test_a_delay_too_small_loses_pairs(answer):
    events = answer.make_events(3000)
    assert len(answer.interval_join(events, 300, 0)[0]) < len(answer.truth(events, 300))
