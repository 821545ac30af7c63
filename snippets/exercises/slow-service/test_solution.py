"""Each night has at most one cause, and an analysis must tell them apart."""

import json
import runpy
import sys

import generate
import numpy as np
import pandas as pd
import pytest

INNOCENT = {"ttl": (900, 900)}
RELOADED_AT = generate.at("02:07:00")
NIGHTS = {  # cause to be found, arguments of generate.write
    "compaction and reload together": ("config", generate.CAUSES["config"]),
    "slow store, hardly called": (None, INNOCENT | {"compaction_factor": 5}),
    "no cause": (None, generate.CAUSES["none"]),
    "the night": ("config", generate.CAUSES["config"]),
    "another seed": ("config", generate.CAUSES["config"] | {"seed": 1}),
    "slow model": ("model", generate.CAUSES["model"]),
    "slow store": ("store", generate.CAUSES["store"]),
    "slow store and reload together": ("store", generate.CAUSES["store"]),
}


@pytest.fixture(scope="session")
def nights(tmp_path_factory):
    """Return a function from a night's name to the folder with its files."""
    folders = {}

    def night(name):
        if name not in folders:
            folders[name] = tmp_path_factory.mktemp("night")
            with pytest.MonkeyPatch.context() as patch:
                if name.endswith("together"):
                    end = generate.COMPACTION[1]
                    patch.setattr(generate, "COMPACTION", (RELOADED_AT, end))
                if name != "the night":
                    patch.setattr(generate, "LOGGED", 50)  # enough to see the cause
                generate.write(folders[name], **NIGHTS[name][1])
        return folders[name]

    return night


@pytest.fixture(scope="session")
def diagnoses():
    """Return a dict for the diagnoses made so far, each of which takes time."""
    return {}


@pytest.fixture
def found(answer, nights, diagnoses):
    """Return a function from a night's name to what the answer finds."""

    def diagnose(name):
        if name not in diagnoses:
            diagnoses[name] = answer.diagnose(nights(name))
        return diagnoses[name]

    return diagnose


@pytest.mark.parametrize("name", NIGHTS)
def test_the_cause_is_found(found, name):
    assert found(name)["cause"] == NIGHTS[name][0]


@pytest.mark.parametrize("name", ["the night", "another seed"])
def test_p95_rises_by_300_percent_when_the_configuration_changes(found, name):
    assert found(name)["rise"] == pytest.approx(4.0, abs=0.1)
    assert "02:06" <= found(name)["step"] <= "02:10"


def test_a_slow_model_shows_from_its_rollout(found):
    assert found("slow model")["rise"] == pytest.approx(3.9, abs=0.2)
    assert "01:15" <= found("slow model")["step"] <= "02:40"


def fleet(folder):
    metrics = pd.read_csv(folder / "metrics.csv", index_col="minute")
    return metrics[metrics["pod"] == "all"]


def before_and_while_compacting(folder):
    """Return p95 before anything happens, and with v42 and the compaction."""
    p95 = fleet(folder)["p95_ms"]
    before = p95["2026-11-18T00:00":"2026-11-18T01:19"]
    return before.median(), p95["2026-11-18T02:40":"2026-11-18T03:39"].median()


def test_both_decoys_together_do_not_move_p95(nights):
    before, during = before_and_while_compacting(nights("no cause"))
    assert during < 1.2 * before


def test_a_store_five_times_as_slow_would_not_move_p95_either(nights):
    night = nights("slow store, hardly called")
    before, during = before_and_while_compacting(night)
    assert during < 1.2 * before  # because only 3 % of requests call it


def test_the_replica_that_missed_the_reload_stays_fast(nights):
    metrics = pd.read_csv(nights("the night") / "metrics.csv")
    late = metrics[metrics["minute"] >= "2026-11-18T02:40"]
    p95_of = late.groupby("pod")["p95_ms"].median()
    assert p95_of["ranker-3"] < 55
    assert p95_of.drop(["ranker-3", "all"]).min() > 190


@pytest.mark.parametrize(("name", "alarms"), [
    ("the night", 1), ("slow model", 0), ("slow store", 0), ("no cause", 0)])
def test_the_alarm_of_the_store_agrees_with_its_cpu(nights, name, alarms):
    log = (nights(name) / "service.jsonl").read_text()
    assert log.count('"event": "alert"') == alarms
    cpu = pd.read_csv(nights(name) / "store.csv")["cpu_pct"]
    assert (cpu > 30).sum() >= 20 * alarms
    assert bool(alarms) == (cpu.rolling(20).min() > 30).any()


def test_load_errors_and_cpu_show_nothing(nights):
    every = fleet(nights("the night"))
    early, late = every[:"2026-11-18T01:57"], every["2026-11-18T02:17":]
    assert late["requests"].median() < early["requests"].median()
    assert late["cpu_pct"].max() < 45
    assert (every["errors"] / every["requests"]).max() < 0.01


def median_of(folder, since, until):
    """Return the median p95 and the median of a store call, in ms."""
    span = slice(f"2026-11-18T{since}", f"2026-11-18T{until}")
    store = pd.read_csv(folder / "store.csv", index_col="minute")
    p95 = fleet(folder)["p95_ms"][span].median()
    return round(p95), round(store["p50_ms"][span].median())


def test_the_other_nights_have_the_figures_of_the_page(nights):
    model, store = nights("slow model"), nights("slow store")
    assert median_of(model, "00:00", "01:19") == (49, 108)
    assert median_of(model, "04:00", "05:59") == (187, 107)
    assert median_of(store, "00:00", "01:54") == (165, 109)
    assert median_of(store, "02:00", "03:39") == (699, 554)
    assert median_of(store, "04:00", "05:59") == (167, 108)


def test_a_seed_always_gives_the_same_files(found, nights, tmp_path):
    found("the night")  # must not change them either
    generate.write(tmp_path)
    found = sorted(nights("the night").iterdir())
    again = sorted(tmp_path.iterdir())
    assert [path.name for path in found] == [path.name for path in again]
    for path, other in zip(found, again, strict=True):
        assert len(path.read_bytes()) < 5_000_000
        assert (path.read_bytes() == other.read_bytes()) is True


def test_every_line_of_the_log_is_json_in_order_of_time(nights):
    text = (nights("the night") / "service.jsonl").read_text()
    lines = [json.loads(line) for line in text.splitlines()]
    assert 17_000 < len(lines) < 18_000
    times = [line["ts"] for line in lines]
    assert times == sorted(times)
    log = pd.DataFrame(lines)
    log = log[log["event"] == "request"]
    parts = log[["queue_ms", "store_ms", "model_ms"]].fillna(0).sum(axis=1) + 6
    assert np.allclose(log["total_ms"], parts, rtol=0, atol=0.21)
    assert (log["age_s"].notna() != log["store_ms"].notna()).all()
    assert log["age_s"].notna().mean() > 0.5


@pytest.fixture
def key(answer):
    """Return our analysis or a variant of it; another one may have no such parts."""
    if not hasattr(answer, "first_alarm"):
        pytest.skip("the task asks for diagnose only")
    return answer


def test_the_step_leaves_the_least_squares(key):
    rng = np.random.default_rng(0)
    for size in 2, 3, 10, 10:
        values = rng.normal(3, 1, size)
        left = [at * values[:at].var() + (size - at) * values[at:].var()
                for at in range(1, size)]
        assert key.find_step(values.tolist()) == 1 + int(np.argmin(left))


def test_the_rise_is_measured_at_a_distance_from_the_step(key):
    p95 = [10, 10, 11, 12, 90, 100, 110, 120, 120]
    metrics = pd.DataFrame({"pod": "all", "minute": range(9), "p95_ms": p95})
    other = metrics.assign(pod="ranker-1", p95_ms=7)
    assert key.rise(pd.concat([other, metrics]), margin=2) == (4, 10, 120)
    assert key.rise(metrics[3:], margin=2) == (4, 12, 120)  # the step is the second minute


@pytest.mark.parametrize(("size", "expected"), [(60, 3), (59, np.nan)])
def test_an_effect_needs_sixty_requests_on_each_side(key, size, expected):
    def some(ms, **factors):
        return pd.DataFrame({
            "total_ms": float(ms), "new_config": False, "new_model": False,
            "compaction": False, **factors}, index=range(size))

    requests = pd.concat([
        some(10), some(30, new_model=True), some(99, new_config=True)])
    found = key.effect(requests, "new_model")
    assert found == pytest.approx(expected, nan_ok=True)


def test_the_command_prints_the_diagnosis(key, found, nights, monkeypatch, capsys):
    monkeypatch.setattr(sys, "argv", ["diagnose", str(nights("the night"))])
    runpy.run_path(key.__file__, run_name="__main__")
    assert capsys.readouterr().out == f"{found('the night')}\n"


def test_hits_follow_the_odds(key):
    assert key.hit_rate(pd.DataFrame({"cache": ["hit", "miss", "hit", "hit"]})) == 0.75
    assert key.rescaled(0.5, 3) == pytest.approx(0.75)
    assert key.rescaled(0.75, 1 / 3) == pytest.approx(0.5)


def test_an_alarm_waits_for_its_minutes_in_a_row(key):
    assert key.first_alarm([0, 1, 1, 0, 1, 1, 1, 1], 3) == 6
    assert key.first_alarm([True, True], 2) == 1
    assert key.first_alarm([1, 0, 1], 2) is None


def test_the_burn_rate_counts_requests_not_minutes(key):
    slow = pd.DataFrame({"over_100ms": [0, 1, 3], "requests": [10, 10, 30]})
    assert key.burn_rate(slow, 2)[1:].tolist() == pytest.approx([1, 2])
