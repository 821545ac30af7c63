import pytest

MODES = ("poke", "reschedule", "deferrable")


def test_pokes_that_fill_the_slots_are_a_deadlock(answer):
    history = answer.simulate(24, 16, "poke", 600)
    assert history[-1] == (16, 0, 0)
    assert answer.done_at(history, 1) is None


def test_one_spare_slot_is_enough_to_crawl_on(answer):
    history = answer.simulate(15, 16, "poke", 600)
    assert answer.done_at(history, 15) is not None
    assert answer.done_at(history, 15) > answer.done_at(answer.simulate(15, 16, "deferrable", 600), 15)


@pytest.mark.parametrize("mode", MODES)
def test_slots_are_never_exceeded_and_all_finish_with_room(answer, mode):
    history = answer.simulate(10, 40, mode, 200)
    assert max(held + working for held, working, _ in history) <= 40
    assert history[-1] == (0, 0, 10)


def test_deferred_sensors_hold_no_slot(answer):
    history = answer.simulate(24, 16, "deferrable", 200)
    assert all(held == 0 for held, _, _ in history)
    assert answer.done_at(history, 24) == 55


def test_by_hand(answer):
    # work from 5 to 25, follow-up from 25 to 35
    assert answer.done_at(answer.simulate(1, 2, "deferrable", 60), 1) == 35
    assert answer.done_at(answer.simulate(1, 2, "poke", 60), 1) == 35
    # a rescheduled sensor looks at the end of minutes 0, 6, 12, 18, 24 and 30
    assert answer.done_at(answer.simulate(1, 2, "reschedule", 60, work=21), 1) == 41
    assert answer.done_at(answer.simulate(1, 2, "deferrable", 60, work=21), 1) == 36
