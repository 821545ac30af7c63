import numpy as np
import pytest


def release(answer, name, reads=(), answers=1, healthy=True):
    return answer.Release(name, "m", "i", frozenset(reads), answers, healthy)


def test_the_newest_that_can_serve(answer):
    history = [release(answer, n) for n in ("v1", "v2", "v3")]
    target, passed_over = answer.rollback_target(history, set(), {1})
    assert target.name == "v2" and passed_over == []


def test_reasons_are_given_for_each_one_passed_over(answer):
    history = [
        release(answer, "v1"),
        release(answer, "v2", reads={"gone"}),
        release(answer, "v3", answers=9),
        release(answer, "v4", healthy=False),
        release(answer, "v5"),
    ]
    target, passed_over = answer.rollback_target(history, {"kept"}, {1})
    assert target.name == "v1"
    assert [r[:2] for r in passed_over] == ["v4", "v3", "v2"]
    assert "gone" in passed_over[-1]


@pytest.mark.parametrize("names", [(), ("v1",)])
def test_nothing_to_go_back_to(answer, names):
    history = [release(answer, n) for n in names]
    assert answer.rollback_target(history, set(), {1}) == (None, [])


def test_tail_agrees_with_a_simulation(answer):
    drawn = np.random.default_rng(0).binomial(3000, 0.002, 200_000)
    for k in (3, 6, 10):
        assert answer.tail(3000, 0.002, k) == pytest.approx((drawn > k).mean(), abs=0.004)


def test_tail_by_hand(answer):
    # More than one head in three fair throws: 3/8 for two, 1/8 for three.
    assert answer.tail(3, 0.5, 1) == pytest.approx(0.5)
    assert answer.tail(3, 0.5, 3) == answer.tail(3, 0.5, 9) == pytest.approx(0)


def test_limit_is_the_smallest_that_keeps_the_promise(answer):
    k = answer.alarm_limit(3000, 0.002)
    assert answer.tail(3000, 0.002, k) <= 0.001 < answer.tail(3000, 0.002, k - 1)


def test_newest_is_by_place_in_the_history_not_by_name(answer):
    history = [release(answer, n) for n in ("v2", "v9", "v10", "v11")]
    assert answer.rollback_target(history, set(), {1})[0].name == "v10"
    history = [release(answer, n) for n in ("v9", "v10", "v2", "v11")]
    assert answer.rollback_target(history, set(), {1})[0].name == "v2"


def test_a_release_may_need_fewer_features_than_there_are(answer):
    history = [release(answer, "v1", reads={"a"}), release(answer, "v2")]
    assert answer.rollback_target(history, {"a", "b"}, {1, 2})[0].name == "v1"


def test_the_history_is_left_as_it_was(answer):
    history = [release(answer, "v1", answers=9), release(answer, "v2")]
    before, live = list(history), {"a"}
    answer.rollback_target(history, live, {1})
    assert history == before and live == {"a"}


def test_a_window_that_hardly_ever_fails_has_a_limit_of_zero(answer):
    assert answer.alarm_limit(10, 1e-5) == 0


def test_a_limit_may_be_exceeded_exactly_as_often_as_allowed(answer):
    assert answer.alarm_limit(3, 0.5, false_alarm=answer.tail(3, 0.5, 1)) == 1


def test_a_release_cannot_be_changed_afterwards(answer):
    v1 = release(answer, "v1", healthy=False)
    with pytest.raises(AttributeError):
        v1.healthy = True
