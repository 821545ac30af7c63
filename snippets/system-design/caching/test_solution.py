import pytest


def test_latency_and_load_by_hand(answer):
    assert answer.mean_latency(0.90, 1, 20) == pytest.approx(3)
    assert answer.mean_latency(0.99, 1, 20) == pytest.approx(1.2)
    assert answer.database_reads(10_000, 0.95) == pytest.approx(500)
    assert answer.database_reads(10_000, 0.90) == pytest.approx(1_000)
    assert answer.stampede(2_000, 0.5) == 1_000


def test_without_jitter_all_keys_return_each_minute(answer):
    counts = answer.reloads(500, 60, 0, 181)
    assert [s for s, n in enumerate(counts) if n] == [0, 60, 120, 180]
    assert counts[0] == counts[60] == counts[120] == 500


@pytest.mark.parametrize("jitter", [0.1, 0.3])
def test_jitter_spreads_the_first_wave_over_its_width(answer, jitter):
    first, last = 60 * (1 - jitter), 60 * (1 + jitter)
    counts = answer.reloads(6_000, 60, jitter, int(2 * first))  # the second wave comes later
    assert not any(counts[1:int(first)]) and not any(counts[int(last) + 2:])
    assert max(counts[1:]) == pytest.approx(6_000 / (last - first), rel=0.25)


def test_jitter_does_not_change_the_mean(answer):
    steady = sum(answer.reloads(3_000, 60, 0.3, 1_800)[600:]) / 1_200
    assert steady == pytest.approx(3_000 / 60, rel=0.03)
