import pytest


def test_clicks_in_order(answer):
    events = [(answer.UserId(10), answer.ItemId(2)), (answer.UserId(2), answer.ItemId(10)), (answer.UserId(10), answer.ItemId(2))]
    assert answer.clicks_of(answer.UserId(10), events) == [2, 2]
    assert answer.clicks_of(answer.UserId(7), iter(events)) == []


def test_new_types_cost_nothing_at_run_time(answer):
    assert type(answer.UserId(7)) is int


def test_status(answer):
    assert answer.status(answer.Scored(0.0)) == 200
    assert answer.status(answer.Refused("no consent")) == 403
    assert answer.status(answer.Refused("unknown user")) == 404


def test_annotations_do_not_stop_a_wrong_value_but_assert_never_does(answer):
    odd = answer.Refused("tired")
    with pytest.raises(AssertionError):
        answer.status(odd)


@pytest.mark.parametrize(("scores", "found"), [([], None), ([0.1, 0.5], None), ([0.1, 0.0, 0.7, 0.9], 0.7), ([0.5], None)])
def test_first_above(answer, scores, found):
    assert answer.first_above(iter(scores), 0.5) == found


def test_zero_is_not_none(answer):
    assert answer.first_above([-1.0, 0.0], -0.5) == 0.0
