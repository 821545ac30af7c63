import pytest

LOG = ("oom-kill:constraint={},task=x\nOut of memory: Killed process 7 "
       "(my app) total-vm:4194304kB, anon-rss:2097152kB, file-rss:524288kB, "
       "shmem-rss:1048576kB, UID:0 pgtables:8192kB oom_score_adj:0")


@pytest.mark.parametrize(
    "constraint, scope",
    [("CONSTRAINT_MEMCG", "cgroup limit"), ("CONSTRAINT_NONE", "host"),
     ("CONSTRAINT_CPUSET", "NUMA node or cpuset")],
)
def test_report(answer, constraint, scope):
    report = answer.read_report(LOG.format(constraint))
    assert report == {"scope": scope, "victim": "my app",
                      "resident": 3.5, "virtual": 4.0}


def test_name_with_brackets(answer):
    log = LOG.format("CONSTRAINT_NONE").replace("my app", "(sd-pam)")
    assert answer.read_report(log)["victim"] == "(sd-pam)"


def test_two_kills_are_not_mixed(answer):
    first = LOG.format("CONSTRAINT_NONE")
    later = LOG.format("CONSTRAINT_MEMCG").replace("2097152", "1")
    assert answer.read_report(first + "\n" + later) == (
        answer.read_report(first))


def test_the_largest_goes_first(answer):
    assert answer.victim([("a", 1, 0), ("b", 2, 0)], 8) == "b"


def test_adjustment_outweighs_size(answer):
    assert answer.victim([("a", 1, 500), ("b", 4, 0)], 8) == "a"


def test_each_thousandth_counts_as_that_part_of_all_memory(answer):
    assert answer.badness(10, 500, 64) == 42
    assert answer.badness(10, -125, 64) == 2


def test_minus_1000_is_never_chosen(answer):
    assert answer.victim([("a", 8, -1000), ("b", 1, -999)], 8) == "b"
