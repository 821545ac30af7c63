import numpy as np
import pytest

RNG = np.random.default_rng(0)


def test_identical_samples(answer):
    x = RNG.normal(size=1_000)
    assert answer.psi(x, x) == 0
    assert answer.ks(x, x) == (0, 1)


def test_psi_of_a_shift_grows(answer):
    x = RNG.normal(size=50_000)
    values = [answer.psi(x, x + shift) for shift in (0, 0.1, 0.3, 0.5)]
    assert values == sorted(values)
    assert values[-1] > 0.2


def test_psi_by_chance(answer):
    found = np.mean([answer.psi(RNG.normal(size=500), RNG.normal(size=500))
                     for _ in range(400)])
    assert found == pytest.approx(answer.psi_by_chance(500, 500), rel=0.15)


def test_values_outside_the_reference_and_ties_are_counted(answer):
    assert answer.psi(np.zeros(100), np.zeros(100)) == 0
    assert answer.psi(np.arange(100), np.full(100, 1e9)) > 1


@pytest.mark.parametrize("share", [0.0, 0.05, 0.5, 0.95])
def test_psi_sees_a_flag_that_flips(answer, share):
    ones = round(1_000 * share)
    flag = np.repeat([0, 1], [1_000 - ones, ones])
    assert answer.psi(flag, flag) == 0
    for other in 0.0, 0.05, 0.5, 0.95:
        if abs(share - other) > 0.3:
            live = np.repeat([0, 1], [1_000 - round(1_000 * other),
                                      round(1_000 * other)])
            assert answer.psi(flag, live) > 0.5


def test_three_changed_values_of_100_000_raise_no_alarm(answer):
    reference, live = np.zeros(100_000), np.zeros(100_000)
    live[:3] = 1
    assert answer.ks(reference, live)[1] == pytest.approx(1)
    assert answer.psi(reference, live) < 0.001


def test_ks_by_hand(answer):
    assert answer.ks([1, 2, 3, 4], [3, 4, 5, 6])[0] == pytest.approx(0.5)


def test_ks_keeps_its_level(answer):
    p = [answer.ks(RNG.normal(size=400), RNG.normal(size=400))[1]
         for _ in range(400)]
    assert np.mean(np.array(p) < 0.05) == pytest.approx(0.05, abs=0.03)


def test_calibration_sees_what_the_inputs_do_not(answer):
    p = np.full(100_000, 0.04)
    ratio, error = answer.calibration(RNG.random(100_000) < 0.03, p)
    assert abs(ratio - 0.75) < 4 * error
    assert error == pytest.approx(1 / np.sqrt(4_000))


@pytest.mark.parametrize(("run", "expected"), [(1, 182.5), (2, 2.313), (3, 0.02932)])
def test_false_alarms_of_300_slices_by_hand(answer, run, expected):
    """2,000 clicks, doubled error: 10 % are 2.236 standard errors."""
    found = answer.false_alarms(7_200, 0.1, 2 / np.sqrt(2_000), run)
    assert found == pytest.approx(expected, rel=1e-3)


def test_false_alarms_by_simulation(answer):
    z = np.random.default_rng(5).normal(size=400_000)
    for run in 1, 2:
        windows = np.lib.stride_tricks.sliding_window_view(z, run)
        outside = ((windows > 1.5).all(axis=1) | (windows < -1.5).all(axis=1)).sum()
        assert answer.false_alarms(len(windows), 0.15, 0.1, run) == pytest.approx(outside, rel=0.05)


def test_psi_by_hand(answer):
    """Halves become a quarter and three quarters."""
    expected = 0.25 * np.log(0.75 / 0.5) - 0.25 * np.log(0.25 / 0.5)
    found = answer.psi(np.repeat([0, 1], [50_000, 50_000]),
                       np.repeat([0, 1], [25_000, 75_000]))
    assert found == pytest.approx(expected, rel=1e-3)


@pytest.mark.parametrize(("shift", "expected"), [
    (10, 0.9639), (20, 0.2700), (30, 0.0222)])  # tables at 0.5, 1.0, 1.5
def test_ks_p_value_against_the_tables(answer, shift, expected):
    x = np.arange(200)
    assert answer.ks(x, x + shift)[1] == pytest.approx(expected, abs=1e-4)


@pytest.mark.parametrize("value", [-1e9, 50, 1e9])  # in the first, a middle and the last bin
def test_psi_of_ten_equal_bins_when_all_values_fall_into_one(answer, value):
    """Half a case is added to each bin: 10.5 of 105 against 100.5 or 0.5 of 105."""
    full, empty = 100.5 / 105, 0.5 / 105
    expected = (full - 0.1) * np.log(full / 0.1) + 9 * (empty - 0.1) * np.log(empty / 0.1)
    assert answer.psi(np.arange(100), np.full(100, value)) == pytest.approx(expected)


def test_psi_of_a_flag_in_few_rows_by_hand(answer):
    """9.5 and 0.5 of 10 change places."""
    assert answer.psi(np.zeros(9), np.ones(9)) == pytest.approx(2 * 0.9 * np.log(19))


def test_psi_by_chance_of_ten_bins_by_hand(answer):
    assert answer.psi_by_chance(100, 300) == pytest.approx(0.12)
    assert answer.psi_by_chance(100, 300, bins=4) == pytest.approx(0.04)


def test_one_check_outside_is_an_alarm_by_default(answer):
    assert answer.false_alarms(1_000, 1.96, 1) == pytest.approx(50, rel=1e-3)


def test_in_the_history_each_statistic_sees_one_event_only(answer):
    weeks = answer.history()
    psi, top, error = zip(*weeks)
    assert len(weeks) == 16
    assert max(psi[:3]) < 0.01 and min(psi[5:]) > 0.2       # inputs moved, and stay
    assert all(abs(c - 1) < 4 * e for c, e in zip(top[:9], error))  # calibrated until week 9
    assert max(top[11:]) < 0.4                              # tastes have turned
    assert max(psi[9:]) - min(psi[5:9]) < 0.03              # which PSI does not see
