import os
import tempfile

import pytest


@pytest.mark.parametrize(
    "free, available, inodes, free_inodes, expected",
    [
        (45, 40, 1000, 0, "inodes"),
        (5, 0, 1000, 500, "reserve for root"),
        (0, 0, 1000, 500, "blocks"),
        (45, 40, 1000, 500, "not this file system"),
        (45, 40, 0, 0, "not this file system"),
    ],
)
def test_why(answer, free, available, inodes, free_inodes, expected):
    assert answer.why_full(free, available, inodes, free_inodes) == expected


def test_root_may_use_the_reserve(answer):
    assert answer.why_full(5, 0, 9, 9, root=True) == "not this file system"
    assert answer.why_full(0, 0, 9, 9, root=True) == "blocks"


@pytest.mark.parametrize(
    "file, expected",
    [(1, ("inodes", 0.25)), (4096, ("inodes", 0.25)),
     (4097, ("inodes", 0.5)), (16_384, ("blocks", 1)),
     (65_536, ("blocks", 1))],
)
def test_what_runs_out_first(answer, file, expected):
    assert answer.stops_at(file) == expected


def test_inodes(answer):
    assert answer.inodes_made(2**30) == 65_536
    assert answer.inodes_made(2**30 + 1) == 65_536


def test_deleted_file_is_found_until_closed(answer):
    with tempfile.NamedTemporaryFile(delete=False) as file:
        file.write(b"x" * 100_000)
        file.flush()
        assert not any(file.name in p for _, p in answer.deleted_but_open())
        os.remove(file.name)
        assert any(file.name in p for _, p in answer.deleted_but_open())
    assert not any(file.name in p for _, p in answer.deleted_but_open())


def test_a_file_whose_name_says_deleted_is_not(answer, tmp_path):
    with open(tmp_path / "log (deleted)", "w"):
        assert not any("log" in p for _, p in answer.deleted_but_open())


def test_largest_first_in_bytes_on_the_disk(answer, tmp_path):
    sizes = {}
    with open(tmp_path / "m", "wb") as m, open(tmp_path / "z", "wb") as z, \
            open(tmp_path / "a", "wb") as a:
        for file, size in ((m, 9), (z, 5), (a, 1)):
            file.write(b"x" * size * 100_000)
            file.flush()
            os.fsync(file.fileno())
            os.remove(file.name)
            sizes[f"{file.name} (deleted)"] = os.fstat(file.fileno()).st_blocks * 512
        held = [(size, p) for size, p in answer.deleted_but_open() if p in sizes]
    assert held == [(size, p) for p, size in sizes.items()]
