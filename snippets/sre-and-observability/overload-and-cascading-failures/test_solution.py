import pytest


def total(ticks, what):
    return sum(tick[what] for tick in ticks)


@pytest.mark.parametrize("rate", [10, 80, 99])
def test_below_capacity_all_is_good(answer, rate):
    ticks = answer.simulate(lambda second: rate, 20)
    assert total(ticks, "good") == pytest.approx(rate * 20, rel=1e-6)
    assert total(ticks, "late") == 0


def test_without_retries_a_queue_that_only_grows_makes_all_late(answer):
    ticks = answer.simulate(lambda second: 150, 40, attempts=1)
    assert ticks[-1]["queued"] == pytest.approx(50 * 40)
    assert answer.per_second(ticks, "good")[-1] == 0
    assert answer.per_second(ticks, "late")[-1] == pytest.approx(100)


@pytest.mark.parametrize("settings", [{"attempts": 1}, {"attempts": 1, "limit": 30}, {"attempts": 1, "limit": 5}])
def test_every_call_is_somewhere(answer, settings):
    ticks = answer.simulate(answer.burst, 60, **settings)
    arrived = 80 * 50 + 150 * 10
    kinds = sum(total(ticks, what) for what in ("good", "late", "refused")) + ticks[-1]["queued"]
    assert kinds == pytest.approx(arrived)


def test_the_server_never_works_above_its_capacity(answer):
    for settings in answer.SETTINGS.values():
        for tick in answer.simulate(answer.burst, 60, **settings):
            assert tick["good"] + tick["late"] <= 10 + 1e-9


def test_one_burst_is_enough_and_a_limit_saves(answer):
    good = {
        name: answer.per_second(answer.simulate(answer.burst, 120, **settings), "good")
        for name, settings in answer.SETTINGS.items()
    }
    assert max(good["nothing"][35:]) == 0
    assert min(good["queue of 50"][20:32]) == pytest.approx(100)
    assert good["queue of 50"][40:] == pytest.approx([80] * 80)
    budget = good["retry budget 10 %"]
    back = next(second for second in range(35, 120) if budget[second] > 75)
    assert 70 <= back <= 78


@pytest.mark.parametrize(("rate", "recovers"), [(40, False), (20, True)])
def test_recovery_needs_a_load_below_a_third(answer, rate, recovers):
    def load(second):
        return answer.burst(second) if second < 60 else rate

    good = answer.per_second(answer.simulate(load, 300), "good")
    assert (good[-1] == pytest.approx(rate)) == recovers


def test_the_limit_must_fit_the_timeout(answer):
    ticks = answer.simulate(answer.burst, 120, limit=200)
    assert max(answer.per_second(ticks, "good")[35:]) == 0
