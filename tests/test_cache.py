"""Results are kept by the hash of what they are made of, and nothing wrong is ever read back."""

from __future__ import annotations

import hashlib
import os
import pickle
import time
from pathlib import Path

import pytest
from handbook.cache import Cache, key_of
from handbook.checks.run import check_content
from handbook.model.problems import Problem
from handbook.parse.tree import Tree, read_tree

from tests.site import ROOT

BASE = ROOT / "tests" / "cases" / "base"
PROBLEM = Problem("docs/a.md", 1, "HB001", "message", "fix")


def written(folder: Path) -> Path:
    """Return the file of an entry that was made just now."""
    Cache(folder).put("kind", "key", PROBLEM)
    return folder / "kind" / "key"


def test_a_result_is_made_once(tmp_path: Path) -> None:
    made = []

    def make() -> int:
        made.append(1)
        return 7

    assert [Cache(tmp_path).get("kind", "key", make) for _ in range(3)] == [7, 7, 7]
    assert len(made) == 1


def test_a_result_comes_back_as_it_was(tmp_path: Path) -> None:
    written(tmp_path)
    assert Cache(tmp_path).find("kind", "key") == PROBLEM


def test_a_cache_without_a_folder_remembers_in_memory() -> None:
    cache = Cache()
    cache.put("kind", "key", 1)
    assert cache.find("kind", "key") == 1


@pytest.mark.parametrize("content", [b"", b"x" * 100, b"\\x80\\x05K\\x01."])
def test_a_damaged_file_counts_as_missing(tmp_path: Path, content: bytes) -> None:
    file = written(tmp_path)
    file.write_bytes(content)
    assert Cache(tmp_path).find("kind", "key", None) is None
    assert not file.exists()


def test_a_flipped_bit_is_noticed(tmp_path: Path) -> None:
    file = written(tmp_path)
    raw = bytearray(file.read_bytes())
    raw[-5] ^= 1
    file.write_bytes(raw)
    assert Cache(tmp_path).find("kind", "key", None) is None


@pytest.mark.parametrize("result", [Path("/"), os.getcwd, time.struct_time, pickle.Pickler])
def test_a_foreign_file_makes_no_values_but_our_own(tmp_path: Path, result: object) -> None:
    file = written(tmp_path)
    content = pickle.dumps(result)
    file.write_bytes(hashlib.sha256(content).digest() + content)
    assert Cache(tmp_path).find("kind", "key", None) is None


def test_a_folder_that_cannot_be_written_costs_nothing_but_time(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    cache = Cache(tmp_path / "file")
    assert cache.get("kind", "key", lambda: 1) == 1


def test_unused_entries_are_dropped(tmp_path: Path) -> None:
    old = written(tmp_path)
    os.utime(old, (time.time() - 40 * 86_400,) * 2)
    Cache(tmp_path).put("kind", "new", 1)
    Cache(tmp_path).drop_old()
    assert [path.name for path in (tmp_path / "kind").iterdir()] == ["new"]


def test_an_entry_in_use_stays(tmp_path: Path) -> None:
    old = written(tmp_path)
    os.utime(old, (time.time() - 40 * 86_400,) * 2)
    Cache(tmp_path).find("kind", "key")
    Cache(tmp_path).drop_old()
    assert old.exists()


def test_too_many_entries_lose_the_longest_unused(tmp_path: Path) -> None:
    for number in range(5):
        Cache(tmp_path).put("kind", str(number), "x" * 1000)
        os.utime(tmp_path / "kind" / str(number), (time.time() - number * 60,) * 2)
    Cache(tmp_path).drop_old(most_bytes=2500)
    assert sorted(path.name for path in (tmp_path / "kind").iterdir()) == ["0", "1"]


def test_keys_tell_parts_apart() -> None:
    keys = [key_of("a", "b"), key_of("ab"), key_of(("a", "b")), key_of("a", None), key_of("a", "None"), key_of(b"a")]
    assert len(set(keys)) == len(keys)


def test_a_check_from_the_cache_finds_the_same(tmp_path: Path) -> None:
    tree = read_tree(BASE)
    broken = {path: raw + b"\\n<b>no</b>\\n" if path.endswith(".md") else raw for path, raw in tree.files.items()}
    for files in (tree.files, broken, tree.files):
        fresh, cached = check_content(Tree(files))[1], check_content(Tree(files), cache=Cache(tmp_path))[1]
        assert fresh == cached


def test_a_page_is_checked_anew_when_what_it_links_to_or_includes_goes(tmp_path: Path) -> None:
    tree = read_tree(BASE)
    check_content(tree, cache=Cache(tmp_path))
    for gone in tree.files:
        files = {path: raw for path, raw in tree.files.items() if path != gone}
        assert check_content(Tree(files))[1] == check_content(Tree(files), cache=Cache(tmp_path))[1], gone
