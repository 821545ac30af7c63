import os
import random

import pytest


def tree(folder):
    return {str(path.relative_to(folder)): path.read_text() for path in folder.rglob("*") if path.is_file()}


def archive(answer, names, src="src", dest="dest"):
    files = {f"{src}/{name}": f"data of {name}" for name in names}
    (answer.cwd / src).mkdir(exist_ok=True)
    return answer.run(src, dest, files=files)


@pytest.mark.parametrize(
    "name",
    ["a.csv", "2026 11.csv", " lead.csv", "sub dir/x y.csv", "two\nlines.csv", "-rf.csv", "a\\tb.csv",
     "star*.csv", "$HOME.csv", "quote'.csv", ".hidden/x.csv", "tab\t.csv"],
)
def test_any_name_is_a_name(answer, name):
    result = archive(answer, [name, "keep.txt"])
    assert (result.exit_code, result.stdout) == (0, "1\n")
    assert tree(answer.cwd / "dest") == {name: f"data of {name}"}
    assert tree(answer.cwd / "src") == {"keep.txt": "data of keep.txt"}


def test_random_names(answer):
    draw = random.Random(3)
    names = {"".join(draw.choices(" -*?[]\\'\"\n$;&|ab", k=8)) + ".csv" for _ in range(12)}
    result = archive(answer, names)
    assert (result.exit_code, result.stdout) == (0, f"{len(names)}\n")
    assert set(tree(answer.cwd / "dest")) == names


def test_folders_with_blanks_and_dashes(answer):
    assert archive(answer, ["1.csv", "2/10.csv"], "-my src", "the dest").stdout == "2\n"
    assert set(tree(answer.cwd / "the dest")) == {"1.csv", "2/10.csv"}


def test_nothing_to_move_is_fine(answer):
    result = archive(answer, ["keep.txt"])
    assert (result.exit_code, result.stdout) == (0, "0\n")


def test_an_existing_target_is_kept_and_reported(answer):
    (answer.cwd / "dest").mkdir()
    (answer.cwd / "dest" / "a.csv").write_text("old")
    result = archive(answer, ["a.csv", "b.csv"])
    assert (result.exit_code, result.stdout) == (1, "1\n")
    assert tree(answer.cwd / "dest") == {"a.csv": "old", "b.csv": "data of b.csv"}
    assert tree(answer.cwd / "src") == {"a.csv": "data of a.csv"}


def test_a_dangling_link_in_dest_is_a_file_that_exists(answer):
    (answer.cwd / "dest").mkdir()
    (answer.cwd / "dest" / "a.csv").symlink_to("gone")
    result = archive(answer, ["a.csv"])
    assert (result.exit_code, result.stdout) == (1, "0\n")
    assert (answer.cwd / "dest" / "a.csv").is_symlink()
    assert tree(answer.cwd / "src") == {"a.csv": "data of a.csv"}


def test_a_folder_that_find_cannot_search_is_a_failure(answer):
    real = '#!/bin/bash\nPATH=${PATH#*:} find "$@"\nexit 1\n'
    env = {"PATH": f"{answer.cwd}/bin:{os.environ['PATH']}"}
    result = answer.run("src", "dest", files={"src/a.csv": "x", "bin/find": real}, env=env)
    assert (result.exit_code, result.stdout) == (1, "1\n")


def test_a_folder_named_like_a_file_is_no_file(answer):
    (answer.cwd / "src" / "dir.csv").mkdir(parents=True)
    assert archive(answer, ["x.csv"]).stdout == "1\n"


@pytest.mark.parametrize("args", [(), ("src",), ("nowhere", "dest"), ("a", "b", "c")])
def test_wrong_usage(answer, args):
    assert answer.run(*args).exit_code == 2
