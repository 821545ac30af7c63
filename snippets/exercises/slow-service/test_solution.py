"""Each night has one cause at most; an analysis has to tell them apart."""

import json

import generate
import numpy as np
import pandas as pd
import pytest

NIGHTS = {
    "the night": generate.CAUSES["config"],
    "another seed": generate.CAUSES["config"] | {"seed": 1},
    "no cause": generate.CAUSES["none"],
    "slow model": generate.CAUSES["model"],
    "slow store": generate.CAUSES["store"],
}


INNOCENT = {"ttl": (900, 900)}


@pytest.fixture(scope="session")
def nights(tmp_path_factory):
    """Return a function from a night's name to the folder of its files."""
    folders = {}

    def night(name):
        if name not in folders:
            folders[name] = tmp_path_factory.mktemp("night")
            generate.write(folders[name], **NIGHTS[name])
        return folders[name]

    return night


@pytest.mark.parametrize(("name", "cause"), [
    ("the night", "config"),
    ("another seed", "config"),
    ("no cause", None),
    ("slow model", "model"),
    ("slow store", "store"),
])
def test_the_cause_is_found(answer, nights, name, cause):
    assert answer.diagnose(nights(name))["cause"] == cause


@pytest.mark.parametrize("cause", ["config", "store"])
def test_a_compaction_that_starts_with_the_reload_proves_nothing(
        answer, tmp_path, monkeypatch, cause):
    together = generate.at("02:07:00"), generate.at("03:40:00")
    monkeypatch.setattr(generate, "COMPACTION", together)
    generate.write(tmp_path, **generate.CAUSES[cause])
    assert answer.diagnose(tmp_path)["cause"] == cause


def test_a_store_that_few_requests_call_is_not_the_cause(answer, tmp_path):
    generate.write(tmp_path, **INNOCENT, compaction_factor=5)
    assert answer.diagnose(tmp_path)["cause"] is None


@pytest.mark.parametrize("name", ["the night", "another seed"])
def test_p95_rises_by_300_percent_when_the_configuration_changes(
        answer, nights, name):
    found = answer.diagnose(nights(name))
    assert found["rise"] == pytest.approx(4.0, abs=0.1)
    assert "02:06" <= found["step"] <= "02:10"


def test_a_slow_model_shows_from_its_rollout_on(answer, nights):
    found = answer.diagnose(nights("slow model"))
    assert found["rise"] == pytest.approx(3.9, abs=0.2)
    assert "01:15" <= found["step"] <= "02:40"


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


def test_a_store_twice_as_slow_would_not_move_p95_either(tmp_path):
    generate.write(tmp_path, **INNOCENT, compaction_factor=2)
    before, during = before_and_while_compacting(tmp_path)
    assert during < 1.2 * before  # for 3 % of requests cannot


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
    """Return the medians of p95 and of a call to the store, in ms."""
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


def test_the_files_of_a_seed_are_always_the_same(nights, tmp_path):
    generate.write(tmp_path)
    for path in nights("the night").iterdir():
        again = (tmp_path / path.name).read_bytes()
        assert len(again) < 5_000_000
        assert (again == path.read_bytes()) is True
    assert len(list(tmp_path.iterdir())) == 3


def test_every_line_of_the_log_is_json_in_order_of_time(nights):
    text = (nights("the night") / "service.jsonl").read_text()
    lines = [json.loads(line) for line in text.splitlines()]
    assert 17_000 < len(lines) < 18_000
    times = [line["ts"] for line in lines]
    assert times == sorted(times)
    requests = [line for line in lines if line["event"] == "request"]
    for line in requests:
        waited = line["queue_ms"] + line.get("store_ms", 0)
        parts = waited + line["model_ms"] + 6
        assert line["total_ms"] == pytest.approx(parts, abs=0.21)
        assert ("age_s" in line) != ("store_ms" in line)
    assert np.mean(["age_s" in line for line in requests]) > 0.5
