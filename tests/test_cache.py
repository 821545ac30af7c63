"""Results are kept by the hash of what they are made of, and nothing wrong is ever read back."""

from __future__ import annotations

import hashlib
import os
import pickle
import shutil
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest
from handbook import helpers
from handbook.cache import Cache, key_of
from handbook.checks.run import check_content
from handbook.model.problems import Problem
from handbook.parse.tree import Tree, read_tree

from tests.site import ROOT

Capture = pytest.CaptureFixture[str]
BASE = ROOT / "tests" / "cases" / "base"
PROBLEM = Problem("docs/a.md", 1, "HB001", "message", "fix")


def saved(file: Path, *keys: str) -> Path:
    """Return the file of a cache with an entry that was made just now."""
    cache = Cache(file)
    for key in keys or ("key",):
        cache.put("kind", key, PROBLEM)
    cache.save()
    return file


def change(file: Path, command: str, *values: object) -> None:
    base = sqlite3.connect(file)
    base.execute(command, values)
    base.commit()
    base.close()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "results.sqlite"


def test_a_result_is_made_once(file: Path) -> None:
    made = []

    def make() -> int:
        made.append(1)
        return 7

    for _ in range(3):
        cache = Cache(file)
        assert cache.get("kind", "key", make) == 7
        cache.save()
    assert len(made) == 1


def test_a_result_comes_back_as_it_was(file: Path) -> None:
    assert Cache(saved(file)).find("kind", "key") == PROBLEM


def test_a_cache_without_a_file_remembers_in_memory() -> None:
    cache = Cache()
    cache.put("kind", "key", 1)
    cache.save()
    assert cache.find("kind", "key") == 1


@pytest.mark.parametrize("content", [b"", b"x" * 100, b"SQLite format 3\0" + b"x" * 5000])
def test_a_file_that_is_no_cache_is_thrown_away_without_a_word(file: Path, content: bytes, capfd: Capture) -> None:
    saved(file).write_bytes(content)
    cache = Cache(file)
    assert cache.find("kind", "key", None) is None
    cache.put("kind", "key", 2)
    cache.save()
    cache.drop_old()
    assert Cache(file).find("kind", "key") == 2
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize(
    "table", ["results (kind)", "results (a, b, c, d, e, f)", "results (kind, key, day, size, digest, content, more)"]
)
def test_a_cache_of_another_version_is_thrown_away(file: Path, table: str) -> None:
    file.parent.mkdir()
    change(file, f"CREATE TABLE {table}")
    assert Cache(saved(file)).find("kind", "key") == PROBLEM


def test_any_broken_page_of_the_file_costs_only_time(file: Path) -> None:
    sound = saved(file, *map(str, range(200))).read_bytes()
    for start in range(0, len(sound), 1024):
        file.write_bytes(sound[:start] + b"\xa5" * 512 + sound[start + 512 :])
        cache = Cache(file)
        assert {cache.find("kind", str(number), None) for number in range(200)} <= {PROBLEM, None}
        cache.put("kind", "new", PROBLEM)
        cache.save()
        cache.drop_old(days=0, most_bytes=0)


def test_a_file_that_is_cut_off_costs_only_time(file: Path) -> None:
    sound = saved(file, *map(str, range(200))).read_bytes()
    for length in range(0, len(sound), 3000):
        file.write_bytes(sound[:length])
        cache = Cache(file)
        assert {cache.find("kind", str(number), None) for number in range(200)} <= {PROBLEM, None}


@pytest.mark.parametrize("column", ["content", "digest"])
def test_a_flipped_bit_is_noticed(file: Path, column: str) -> None:
    change(saved(file), f"UPDATE results SET {column} = CAST({column} || 'x' AS BLOB)")
    assert Cache(file).find("kind", "key", None) is None


@pytest.mark.parametrize("value", [None, 1, "text"])
@pytest.mark.parametrize("column", ["content", "digest", "day", "size"])
def test_a_value_of_another_type_costs_only_time(file: Path, column: str, value: object) -> None:
    change(saved(file), f"UPDATE results SET {column} = ?", value)
    cache = Cache(file)
    assert cache.find("kind", "key", None) in (None, PROBLEM)
    cache.drop_old()
    cache.drop_old(days=-1, most_bytes=-1)


@pytest.mark.parametrize("result", [Path("/"), os.getcwd, time.struct_time, pickle.Pickler])
def test_a_foreign_file_makes_no_values_but_our_own(file: Path, result: object) -> None:
    content = pickle.dumps(result)
    change(saved(file), "UPDATE results SET content = ?, digest = ?", content, hashlib.sha256(content).digest())
    assert Cache(file).find("kind", "key", None) is None


def test_a_folder_that_cannot_be_written_costs_nothing_but_time(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    for file in (tmp_path / "file" / "results.sqlite", tmp_path):
        cache = Cache(file)
        assert cache.get("kind", "key", lambda: 1) == 1
        cache.save()
        cache.drop_old()


def test_a_cache_that_is_deleted_while_it_is_in_use_is_begun_anew(file: Path) -> None:
    cache = Cache(saved(file))
    assert cache.has("kind", "key")
    shutil.rmtree(file.parent)
    cache.put("kind", "new", PROBLEM)
    cache.save()
    cache.put("kind", "newer", PROBLEM)
    cache.save()
    assert Cache(file).has("kind", "newer")


def test_unused_entries_are_dropped(file: Path) -> None:
    change(saved(file), "UPDATE results SET day = day - 40")
    saved(file, "new")
    Cache(file).drop_old()
    assert [Cache(file).has("kind", key) for key in ("key", "new")] == [False, True]


def test_an_entry_in_use_stays(file: Path) -> None:
    change(saved(file), "UPDATE results SET day = day - 29")
    cache = Cache(file)
    assert cache.has("kind", "key")
    cache.drop_old()
    change(file, "UPDATE results SET day = day - 29")
    Cache(file).drop_old()
    assert Cache(file).has("kind", "key")


def test_too_many_entries_lose_the_longest_unused(file: Path) -> None:
    for number in range(5):
        saved(file, str(number))
        change(file, "UPDATE results SET size = 1000, day = day - ? WHERE key = ?", number, str(number))
    Cache(file).drop_old(most_bytes=2500)
    assert [Cache(file).has("kind", str(number)) for number in range(5)] == [True, True, False, False, False]


WRITER = """import sys; from pathlib import Path; from handbook.cache import Cache
cache = Cache(Path(sys.argv[1]))
for number in range(50):
    cache.put("kind", f"{sys.argv[2]}-{number}", "x" * 9000)
    cache.save()
    assert cache.find("kind", f"other-{number}", None) in (None, "x")
cache.drop_old()
"""


def test_several_processes_may_write_at_once(file: Path) -> None:
    names = ("a", "b", "c", "d")
    writers = [subprocess.Popen([sys.executable, "-c", WRITER, str(file), name]) for name in names]
    assert [writer.wait() for writer in writers] == [0] * len(writers)
    cache = Cache(file)
    assert all(cache.has("kind", f"{name}-{number}") for name in names for number in range(50))


def test_a_writer_that_is_killed_leaves_a_sound_cache(file: Path) -> None:
    saved(file)
    writer = subprocess.Popen([sys.executable, "-c", WRITER.replace("50", "50_000"), str(file), "a"])
    for _ in range(200):
        time.sleep(0.05)
        if Cache(file).has("kind", "a-3"):
            break
    writer.kill()
    writer.wait()
    cache = Cache(file)
    assert cache.has("kind", "key")
    assert cache.has("kind", "a-3")
    assert Cache(saved(file, "after")).has("kind", "after")


IDLE_AFTER_A_DIAGRAM = """
import threading
from handbook.helpers import idle_cores
from handbook.markup.mermaid import draw
draw("flowchart LR\\n  accTitle: a\\n  accDescr: b\\n  A --> B")
threads = threading.active_count()
first = idle_cores()
threading.Thread(target=threading.Event().wait, daemon=True).start()
print(threads, first, idle_cores())
"""


def test_a_diagram_keeps_no_helper_away() -> None:
    """Drawing leaves a thread behind that does nothing; any other thread makes copying the process unsafe."""
    told = subprocess.run(
        [sys.executable, "-c", IDLE_AFTER_A_DIAGRAM],
        env={**os.environ, "PYTHONPATH": str(ROOT / "hooks"), helpers.SWITCH: "2"},
        capture_output=True,
        text=True,
        check=True,
    )
    threads, after_diagram, beside_a_thread = map(int, told.stdout.split())
    assert threads > 1
    assert after_diagram == 2
    assert beside_a_thread == 0


def test_helpers_hand_over_what_they_make(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(helpers, "idle_cores", lambda: 2)
    cache = Cache(saved(file))
    assert cache.has("kind", "key")

    def job(share: helpers.Share) -> None:
        for number in share.first(range(100))[:50]:
            cache.put("kind", str(number), (number, os.getpid()))
            cache.save()

    with helpers.helped(100, job) as count:
        assert count == 2
        deadline = time.monotonic() + 60
        while not all(cache.has("kind", str(number)) for number in range(100)) and time.monotonic() < deadline:
            time.sleep(0.01)
    found: list[tuple[int, int]] = [cache.find("kind", str(number)) for number in range(100)]  # type: ignore[misc]
    assert [number for number, _ in found] == [*range(100)]
    assert len({maker for _, maker in found}) == 2


@pytest.mark.parametrize("count", [1, 2, 3])
def test_helpers_begin_at_the_end_each_with_its_own_part(count: int) -> None:
    orders = [helpers.Share(number, count).first(range(12)) for number in range(count)]
    assert all(sorted(order) == [*range(12)] for order in orders)
    firsts = [order[: 12 // count] for order in orders]
    assert sorted(piece for first in firsts for piece in first) == [*range(12)]
    assert all(first == sorted(first, reverse=True) for first in firsts)


def test_keys_tell_parts_apart() -> None:
    keys = [key_of("a", "b"), key_of("ab"), key_of(("a", "b")), key_of("a", None), key_of("a", "None"), key_of(b"a")]
    assert len(set(keys)) == len(keys)


def test_a_check_from_the_cache_finds_the_same(file: Path) -> None:
    tree = read_tree(BASE)
    broken = {path: raw + b"\\n<b>no</b>\\n" if path.endswith(".md") else raw for path, raw in tree.files.items()}
    for files in (tree.files, broken, tree.files):
        fresh, cached = check_content(Tree(files))[1], check_content(Tree(files), cache=Cache(file))[1]
        assert fresh == cached


def test_a_page_is_checked_anew_when_what_it_links_to_or_includes_goes(file: Path) -> None:
    tree = read_tree(BASE)
    check_content(tree, cache=Cache(file))
    for gone in tree.files:
        files = {path: raw for path, raw in tree.files.items() if path != gone}
        assert check_content(Tree(files))[1] == check_content(Tree(files), cache=Cache(file))[1], gone
