"""Golden cases: each folder of `data/snippets` is judged; `data/expected` holds what is said of it."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from textwrap import dedent

import pytest
from handbook.commands.judge import choose_snippet, run_judge
from handbook.parse.tree import read_tree
from handbook.snippets.folders import Demo, Snippet, find_snippets
from handbook.snippets.guest.results import Status
from handbook.snippets.guest.unchanged import equals_everything
from handbook.snippets.judge import Judge, judge
from handbook.snippets.sandbox.containment import SWITCH, ContainmentKind
from handbook.snippets.sandbox.process import ExitReason
from handbook.snippets.sandbox.run import Sandbox, choose_containment
from handbook.snippets.verdicts import folder_lines

from tests.judged import VerdictOf, judging, need_bubblewrap

DATA = Path(__file__).parent / "data"
SNIPPETS = {snippet.slug: snippet for snippet in find_snippets(read_tree(DATA))}
SOUND = "sound/python-answer"
SECONDS = 5.0


@pytest.fixture(scope="module")
def verdict_of() -> Iterator[VerdictOf]:
    need_bubblewrap()
    with judging(SNIPPETS, seconds=SECONDS) as found:
        yield found


# On a slow machine they meet another limit.
BY_CHANCE = {"hostile/exponential-fork-bomb", "hostile/memory-of-many-processes"}
# They try and fail, or touch their own folder only.
HARMLESS = {"hostile/leaves-files-behind", "hostile/reads-the-driver", "hostile/postgres-leaves-its-database"}


@pytest.mark.parametrize("slug", [slug for slug in SNIPPETS if slug not in BY_CHANCE])
def test_case(slug: str, verdict_of: VerdictOf, update_outputs: bool) -> None:
    verdict = verdict_of(slug)
    if skipped := next((result.note for result in verdict.demos if result.is_skipped), None):
        pytest.skip(skipped)
    said = "".join(f"{line}\n" for line in folder_lines(verdict))
    expected = DATA / "expected" / f"{slug}.txt"
    if update_outputs:
        expected.parent.mkdir(parents=True, exist_ok=True)
        expected.write_text(said, encoding="utf-8")
    assert said == expected.read_text(encoding="utf-8")


@pytest.mark.parametrize("slug", SNIPPETS)
def test_what_is_unsound_or_hostile_is_reported_by_its_name(slug: str, verdict_of: VerdictOf) -> None:
    verdict = verdict_of(slug)
    if any(result.is_skipped for result in verdict.demos):
        pytest.skip("PostgreSQL is not installed")
    problems = verdict.problems()
    assert all(problem.path.startswith(f"snippets/{slug}") for problem in problems)
    assert bool(problems) is not (slug.startswith("sound/") or slug in HARMLESS)


def test_every_rule_of_judging_has_a_case() -> None:
    texts = "".join(path.read_text("utf-8") for path in (DATA / "expected").glob("*/*.txt"))
    assert set(re.findall(r"\bHB\d{3}\b", texts)) == {"HB311", "HB312", "HB313", "HB314", "HB315", "HB316"}


@pytest.mark.parametrize(
    ("reason", "status"),
    [
        (ExitReason.MEMORY, Status.MEMORY),
        (ExitReason.TIMEOUT, Status.TIMEOUT),
        (ExitReason.EXITED, Status.EXITED),
    ],
)
def test_an_answer_that_ends_the_sandbox_costs_only_itself(
    monkeypatch: pytest.MonkeyPatch, reason: ExitReason, status: Status
) -> None:
    need_bubblewrap()
    ask = Sandbox.ask

    def ask_or_end(sandbox: Sandbox, line: bytes, seconds: float) -> bytes | ExitReason:
        return reason if b"starter" in line else ask(sandbox, line, seconds)

    monkeypatch.setattr(Sandbox, "ask", ask_or_end)
    verdict = judge(SNIPPETS[SOUND])
    assert [answer.status for answer in verdict.answers] == [Status.PASSED, status, Status.FAILED]
    assert [demo.is_current for demo in verdict.demos] == [True]


def test_a_sandbox_that_an_earlier_folder_broke_is_replaced() -> None:
    need_bubblewrap()
    with Judge() as warm:
        assert not warm.judge(SNIPPETS[SOUND]).problems()
        assert warm._sandbox
        warm._sandbox.process.process.kill()
        assert not warm.judge(SNIPPETS[SOUND]).problems()


LEAVES = """
    import contextlib, ctypes, os, pathlib, subprocess
    tmp, shared = pathlib.Path(os.environ["TMPDIR"]), pathlib.Path("/dev/shm")
    (tmp / "closed").mkdir()
    (tmp / "closed/file").write_text("x")
    (tmp / "closed").chmod(0)
    (shared / "left").write_text("x")
    ctypes.CDLL(None).shmget(1234, 4096, 0o1666)
    subprocess.Popen(["sleep", "600"], start_new_session=True)
"""
LOOKS = """
    import ctypes, json, os, pathlib
    processes = [path.name for path in pathlib.Path("/proc").glob("[0-9]*")]
    tmp, shared = pathlib.Path(os.environ["TMPDIR"]), pathlib.Path("/dev/shm")
    seen = [len(processes), sorted(os.listdir(tmp)), os.listdir(shared), ctypes.CDLL(None).shmget(1234, 4096, 0)]
    print(json.dumps([*seen, sorted(os.listdir("/snippet")), os.read(0, 9).decode()]))
"""


def demo(slug: str, code: str) -> Snippet:
    return Snippet(slug, {"demo.py": dedent(code).encode()}, demos=(Demo("demo.py"),))


def test_an_answer_that_makes_countless_files_is_ended() -> None:
    need_bubblewrap()
    code = """
        import itertools, os, pathlib
        for number in itertools.count():
            pathlib.Path(os.environ["TMPDIR"], str(number)).touch()
    """
    with Judge(30) as warm:
        (result,) = warm.judge(demo("a/many", code)).demos
        assert result.note == "it made more than 10,000 files"
        assert warm.judge(demo("a/looks", "print(1)")).demos[0].printed == b"1\n"


def test_a_folder_finds_nothing_that_an_earlier_one_left() -> None:
    need_bubblewrap()
    other = replace(demo("a/other", LEAVES), files={**demo("a/other", LEAVES).files, "secret.csv": b"1"})
    with Judge() as warm:
        warm.judge(other)
        (result,) = warm.judge(demo("a/looks", LOOKS)).demos
    assert json.loads(result.printed or b"") == [2, ["snippet"], [], -1, ["demo.py"], ""]


def test_packages_are_imported_once_for_all_folders() -> None:
    need_bubblewrap()
    imports = "import sys\nprint('numpy' in sys.modules)\nimport numpy\n"
    with Judge() as warm:
        first, second = (
            warm.judge(demo(slug, code)).demos[0] for slug, code in (("a/one", imports), ("a/two", imports))
        )
        sandbox = warm._sandbox
        assert (first.printed, second.printed) == (b"True\n", b"True\n")
        (third,) = warm.judge(demo("a/three", "import sys\nprint('numpy' in sys.modules)")).demos
        assert (third.printed, warm._sandbox) == (b"True\n", sandbox)


CHANGES = """
    def sort(values):
        values.sort()
        return values

    def read(values):
        return len(list(values))

    def nested(*values):
        values[0]["a"].append(1)

    def clip(scores):
        scores[scores > 1] = 1

    def fill(table):
        table.loc[0, "x"] = 9.0

    def fill_a_copy(table):
        fill(copy := table.copy())
        return copy

    def allowed(values):
        values.clear()
"""
TRIES = """
    import numpy as np
    import pandas as pd
    import pytest
    MAY_CHANGE = ("allowed",)

    def test_sort(answer): answer.sort([2, 1])
    def test_sorted(answer): assert answer.sort([1, 2]) == [1, 2]
    def test_sort_long(answer): assert answer.sort([1] * 20_000 + [0])[0] == 0
    def test_iterator(answer): assert answer.read(iter([1, float("nan")])) == 2
    def test_nested(answer): answer.nested({"a": []})
    def test_clip(answer): answer.clip(scores=np.array([2.0, np.nan]))
    def test_within(answer): answer.clip(np.array([1.0, np.nan]))
    def test_fill(answer): answer.fill(pd.DataFrame({"x": [np.nan, 2.0]}))
    def test_copy(answer): answer.fill_a_copy(pd.DataFrame({"x": [np.nan, 2.0]}))
    def test_allowed(answer): answer.allowed([1])
    def test_patched(answer, monkeypatch):
        with monkeypatch.context() as patch:
            patch.setattr(answer, "fill", lambda table: None)
            assert answer.fill_a_copy({}) == {}
        assert answer.fill.__module__ == "solution"
    def test_call(answer):
        with pytest.raises(TypeError, match="missing 1 required"):
            answer.sort()
"""


def test_an_answer_that_changes_its_callers_input_fails_in_plain_words() -> None:
    need_bubblewrap()
    files = {"solution.py": dedent(CHANGES).encode(), "test_solution.py": dedent(TRIES).encode()}
    snippet = Snippet("a/changes", files, solution="solution.py", tests=("test_solution.py",))
    (result,) = judge(snippet).answers
    assert {failure.test: failure.message for failure in result.failures} == {
        "test_sort": "sort() changed the `values` of its caller",
        "test_nested": "nested() changed the `values` of its caller",
        "test_clip": "clip() changed the `scores` of its caller",
        "test_fill": "fill() changed the `table` of its caller",
    }
    assert result.total == 12


def judge_attempt(tmp_path: Path, attempt: str, slug: str = SOUND) -> tuple[int, str]:
    """Run the command on an attempt; its path is shortened to the name in what it says."""
    path, out = tmp_path / f"mine{SNIPPETS[slug].suffix}", io.StringIO()
    path.write_text(attempt, encoding="utf-8")
    code = run_judge(DATA, slug, path, out)
    return code, out.getvalue().replace(str(path), path.name)


def test_a_right_attempt_passes(tmp_path: Path) -> None:
    need_bubblewrap()
    code, said = judge_attempt(tmp_path, "def double(x):\n    return x + x\n")
    assert code == 0
    assert said.startswith(
        "mine.py: passes all 2 tests\nNext: compare it with snippets/sound/python-answer/solution.py"
    )


def test_a_wrong_attempt_learns_what_was_expected_and_what_to_do_next(tmp_path: Path) -> None:
    need_bubblewrap()
    code, said = judge_attempt(tmp_path, "def double(x):\n    return x * x\n")
    assert code == 1
    assert said.splitlines() == [
        "mine.py: passes 1 of 2 tests",
        "",
        "test_double  (test_solution.py:2)",
        "    assert answer.double(4) == 8",
        "    assert 16 == 8",
        "     +  where 16 = double(4)",
        "     +    where double = answer.double",
        "",
        "A common mistake fails in just this way: Squares, which agrees for 0 and 2 only.",
        f"Next: read snippets/{SOUND}/test_solution.py around line 2, fix mine.py and run the same command again.",
    ]


def test_a_wrong_attempt_of_its_own_kind_hears_of_no_other(tmp_path: Path) -> None:
    need_bubblewrap()
    assert "mistake" not in judge_attempt(tmp_path, "def double(x):\n    return x + 1\n")[1]


def test_an_attempt_that_raises_learns_in_which_of_its_lines(tmp_path: Path) -> None:
    need_bubblewrap()
    code, said = judge_attempt(tmp_path, "def double(x):\n    if x:\n        return 2 * x\n    return 1 / x\n")
    assert code == 1
    assert "ZeroDivisionError: division by zero\n    raised at mine.py:4\n" in said


@pytest.mark.parametrize(
    ("slug", "attempt", "expected"),
    [
        (SOUND, "def double(x:\n    return x\n", "mine.py:1: SyntaxError: '(' was never closed"),
        (SOUND, "\nimport nowhere\n", "mine.py:2: ModuleNotFoundError: No module named 'nowhere'"),
        ("sound/sql-answer", "SELEKT 1", 'mine.sql: near "SELEKT": syntax error; SQL runs on SQLite'),
        (
            "sound/sql-answer",
            "SELECT DISTINCT ON (id) name FROM t -- ILIKE",
            'mine.sql: near "ON": syntax error; SQL runs on SQLite, which has no DISTINCT ON: number the rows with '
            "ROW_NUMBER() OVER (PARTITION BY ... ORDER BY ...) and keep number 1",
        ),
        (
            "sound/shell-answer",
            "echo 1\r\n",
            "mine.sh: its lines end in CR LF, as Windows writes them, and bash reads the CR; save it with LF",
        ),
        ("sound/shell-answer", "echo 1\necho )\n", "mine.sh:2: syntax error near unexpected token `)'"),
    ],
)
def test_an_attempt_that_cannot_be_loaded_is_one_line(tmp_path: Path, slug: str, attempt: str, expected: str) -> None:
    need_bubblewrap()
    assert judge_attempt(tmp_path, attempt, slug) == (1, f"{expected}; fix this and run the same command again\n")


@pytest.mark.parametrize(
    "value",
    ["ANY", "[ANY]", "{2: (1, ANY)}", "type('Same', (int,), {'__eq__': lambda a, b: True, '__hash__': None})()"],
)
def test_an_attempt_that_returns_what_equals_everything_fails(tmp_path: Path, value: str) -> None:
    need_bubblewrap()
    code, said = judge_attempt(tmp_path, f"from unittest.mock import ANY\n\n\ndef double(x):\n    return {value}\n")
    assert code == 1
    assert "which equals everything; return a plain value" in said


def test_honest_values_do_not_equal_everything() -> None:
    assert not equals_everything([1.5, "a", None, {"x": (2, {3})}, float("nan"), object(), Demo("demo.py")])


def test_an_endless_attempt_is_told_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    need_bubblewrap()
    monkeypatch.setattr("handbook.snippets.judge.ATTEMPT_SECONDS", 1.0)
    code, said = judge_attempt(tmp_path, "def double(x):\n    while x < 5:\n        pass\n")
    assert code == 1
    assert said == (
        "mine.py: it was still running after 1 s, in test_double; look for an endless loop "
        "or for far too much work, and run the same command again\n"
    )


def test_an_attempt_in_another_language_is_refused(tmp_path: Path) -> None:
    out = io.StringIO()
    assert run_judge(DATA, SOUND, tmp_path / "mine.sql", out) == 2
    assert out.getvalue().endswith("mine.sql: answers to sound/python-answer are written in Python; name a .py file\n")


def test_an_attempt_that_is_missing_is_one_line(tmp_path: Path) -> None:
    out = io.StringIO()
    assert run_judge(DATA, SOUND, tmp_path / "mine.py", out) == 2
    assert out.getvalue().endswith("mine.py: No such file or directory; name the file that holds your attempt\n")


@pytest.mark.parametrize("slug", ["python-answer", "sound/python-answer", "snippets/sound/python-answer/"])
def test_a_snippet_is_found_by_its_name(slug: str) -> None:
    assert choose_snippet(list(SNIPPETS.values()), slug) is SNIPPETS[SOUND]


@pytest.mark.parametrize(
    ("slug", "expected"),
    [
        ("pyhton-answer", 'there is no snippet "pyhton-answer"; did you mean sound/python-answer?'),
        ("zzz", 'there is no snippet "zzz"; write the name of a folder under snippets/'),
        ("twin", '"twin" is the name of several snippets; write a/twin or b/twin'),
    ],
)
def test_an_unknown_name_is_answered_with_near_ones(slug: str, expected: str) -> None:
    assert choose_snippet([SNIPPETS[SOUND], Snippet("a/twin", {}), Snippet("b/twin", {})], slug) == expected


def test_where_nothing_may_run_the_command_says_why(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(SWITCH, "hope")
    out = io.StringIO()
    assert run_judge(DATA, SOUND, None, out) == 2
    assert out.getvalue() == 'HANDBOOK_CONTAINMENT is "hope"; set it to "limits", or unset it\n'
    assert [problem.rule for problem in judge(SNIPPETS[SOUND]).problems()] == ["HB310"]


@pytest.mark.parametrize(
    ("ci", "code", "said"),
    [
        (
            "",
            0,
            "--   postgres.sql  PostgreSQL is not installed (on Debian and Ubuntu: sudo apt-get install postgresql)",
        ),
        (
            "true",
            1,
            "BAD  postgres.sql  PostgreSQL is not installed (on Debian and Ubuntu: sudo apt-get install postgresql)",
        ),
    ],
)
def test_where_postgres_is_missing_its_scripts_are_skipped_but_not_in_ci(
    monkeypatch: pytest.MonkeyPatch, ci: str, code: int, said: str
) -> None:
    need_bubblewrap()
    monkeypatch.setenv("CI", ci)
    monkeypatch.setattr("handbook.snippets.postgres.find_programs", lambda: None)
    out = io.StringIO()
    assert run_judge(DATA, "sound/postgres", None, out) == code
    assert out.getvalue().splitlines()[0] == said


@pytest.fixture
def limits_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(SWITCH, "limits")
    if (found := choose_containment()).kind is not ContainmentKind.LIMITS:
        pytest.skip(found.notice)  # root whose interpreter no other user can reach


@pytest.mark.usefixtures("limits_alone")
def test_under_limits_alone_the_verdicts_are_the_same() -> None:
    out = io.StringIO()
    assert run_judge(DATA, SOUND, None, out) == 0
    notice, _, said = out.getvalue().partition("\n")
    assert notice == f"note: {choose_containment().notice}"
    assert said == (DATA / "expected" / f"{SOUND}.txt").read_text(encoding="utf-8")


@pytest.mark.usefixtures("limits_alone")
def test_under_limits_alone_an_endless_answer_is_ended() -> None:
    verdict = judge(SNIPPETS["hostile/endless-loop"], seconds=1.0)
    assert [answer.status for answer in verdict.answers] == [Status.TIMEOUT, Status.FAILED]
