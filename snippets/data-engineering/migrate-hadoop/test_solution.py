import pytest

READS = {"load": {"source"}, "clean": {"raw"}, "report": {"clean", "prices"}, "prices": {"source"}}
WRITES = {"load": {"raw"}, "clean": {"clean"}, "report": {"kpi"}, "prices": {"prices"}}


def test_each_wave_reads_only_earlier_ones(answer):
    assert answer.waves(READS, WRITES) == [["load", "prices"], ["clean"], ["report"]]


def test_a_job_may_read_its_own_table(answer):
    assert answer.waves({"a": {"t"}}, {"a": {"t"}}) == [["a"]]


def test_a_circle_is_named(answer):
    with pytest.raises(ValueError, match="circle"):
        answer.waves({"a": {"y"}, "b": {"x"}}, {"a": {"x"}, "b": {"y"}})


def test_moving_the_source_first_leaves_copies_behind(answer):
    order = answer.waves(READS, WRITES)
    assert answer.double_runs(order, READS, WRITES, {"load", "prices"}) == ["prices", "raw"]
    assert answer.double_runs(order, READS, WRITES, set(READS)) == []


def test_cost_by_hand(answer):
    run = answer.cumulative(4, old=100, new=40, moving=2, one_off=50, parallel=1)
    assert run == [(100, 170), (200, 310), (300, 450), (400, 490)]


def test_it_pays_back_if_it_ends(answer):
    run = answer.cumulative(60, 200, 110, 18, 600, 3)
    month = next(m for m, (stay, move) in enumerate(run, 1) if move < stay)
    assert month == 43
    late = answer.cumulative(60, 200, 110, 36, 600, 3)
    assert next((m for m, (stay, move) in enumerate(late, 1) if move < stay), None) is None
