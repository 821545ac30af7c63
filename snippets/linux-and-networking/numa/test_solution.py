import pytest


def test_pages_of_all_sizes(answer):
    maps = "1 default N0=2 N1=10 kernelpagesize_kB=4\n2 bind:1 huge N1=1 kernelpagesize_kB=2048\n3 default N10=1\n"
    assert answer.bytes_by_node(maps) == {0: 8192, 1: 40960 + 2 * 2**20, 10: 4096}


def test_names_of_files_are_no_nodes(answer):
    assert answer.bytes_by_node("1 default file=/data/XN1=5 N0=1 kernelpagesize_kB=4") == {0: 4096}
    assert answer.bytes_by_node("") == {}


@pytest.mark.parametrize(("share", "expected"), [(1, 90), (0, 150), (0.5, 120)])
def test_latency(answer, share, expected):
    assert answer.mean_latency(share) == expected


def test_the_fullest_node_limits(answer):
    assert answer.bandwidth((0.5, 0.5)) == 2 * answer.bandwidth((1, 0))
    assert answer.bandwidth((0.25, 0.75)) == pytest.approx(200 / 0.75)
