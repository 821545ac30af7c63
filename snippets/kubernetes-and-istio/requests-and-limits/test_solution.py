import pytest


def simulate(cpu_ms, threads, limit, period=100, step=0.05):
    """Step through time with a quota that refills each period."""
    time = done = used = 0.0
    while done < cpu_ms - 1e-6:
        if time % period < step / 2 or period - time % period < step / 2:
            used = 0.0
        if used < limit * period - 1e-6:
            done += threads * step
            used += threads * step
        time += step
    return time


@pytest.mark.parametrize(
    "args", [(400, 8, 2), (400, 8, 4), (400, 32, 2), (410, 8, 2)]
)
def test_agrees_with_a_simulation(answer, args):
    assert answer.wall_ms(*args) == pytest.approx(simulate(*args), abs=1)


def test_no_more_threads_than_the_limit_is_never_throttled(answer):
    assert answer.wall_ms(400, 2, 2) == 200


FULL = {"cpu": "1", "memory": "1Gi"}


@pytest.mark.parametrize(
    "containers, expected",
    [
        ([{}], "BestEffort"),
        ([{"limits": FULL}], "Guaranteed"),
        ([{"requests": FULL, "limits": FULL}], "Guaranteed"),
        ([{"requests": FULL, "limits": FULL}, {}], "Burstable"),
        ([{"requests": FULL, "limits": {"memory": "1Gi"}}], "Burstable"),
        ([{"requests": {"cpu": "1"}}], "Burstable"),
    ],
)
def test_qos(answer, containers, expected):
    assert answer.qos(containers) == expected


def test_oom_score(answer):
    assert answer.oom_score_adj("Burstable", 16, 64) == 750
    assert answer.oom_score_adj("Burstable", 64, 64) == 2
    assert answer.oom_score_adj("Burstable", 63, 64) == 16
    assert answer.oom_score_adj("Burstable", 0, 64) == 999
    assert answer.oom_score_adj("Guaranteed", 16, 64) == -997
    assert answer.oom_score_adj("BestEffort", 0, 64) == 1000
