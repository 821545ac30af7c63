import numpy as np
import pytest


@pytest.mark.parametrize("workers", [1, 2, 3, 4, 7])
@pytest.mark.parametrize("length", [1, 5, 28])
def test_every_worker_gets_the_sum(answer, workers, length):
    g = np.random.default_rng(0).normal(size=(workers, length))
    results, _ = answer.ring_all_reduce(g)
    for result in results:
        assert result == pytest.approx(g.sum(axis=0))


@pytest.mark.parametrize("workers", [2, 4, 8])
def test_each_sends_twice_n_minus_one_nths(answer, workers):
    _, sent = answer.ring_all_reduce(np.ones((workers, 800)))
    assert set(sent) == {2 * (workers - 1) * 800 // workers}


def test_the_inputs_are_not_changed(answer):
    g = np.ones((3, 6))
    answer.ring_all_reduce(g)
    assert (g == 1).all()


def test_traffic_per_worker_hardly_grows_with_the_ring(answer):
    few, many = (answer.ring_time(n, 1e9, 1e9) for n in (8, 512))
    assert few < many < 1.15 * few


def test_overlap_hides_communication(answer):
    assert answer.efficiency(8, 1e9, 1e9, 10, overlap=0.5) == 1
    assert answer.efficiency(8, 1e9, 1e9, 1) < 0.5


def test_youngs_interval_is_near_the_best(answer):
    save, mtbf = 60.0, 100_000.0

    def lost(interval):  # saving, and half an interval per failure
        return save / interval + interval / 2 / mtbf

    best = answer.checkpoint_interval(save, mtbf, 1)
    assert lost(best) <= min(lost(best * 0.8), lost(best * 1.25))


def test_overlap_may_hide_a_part(answer):
    """Sending takes 1.5 s; half of 1 s of computing hides 0.5 s of it."""
    assert answer.efficiency(4, 1e9, 1e9, 1, overlap=0.5) == pytest.approx(0.5)
    assert answer.efficiency(4, 1e9, 1e9, 1) == pytest.approx(0.4)
    assert answer.efficiency(1, 1e9, 1e9, 1) == 1


def test_four_times_the_machines_halve_the_interval(answer):
    one, four = (answer.checkpoint_interval(50, 10_000, n) for n in (1, 4))
    assert one == pytest.approx(1_000)
    assert four == pytest.approx(500)
