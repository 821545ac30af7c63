"""Golden cases: each folder of `data/snippets` is judged; `data/expected` holds what is said of it."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from handbook.commands.judge import choose_snippet, run_judge
from handbook.parse.tree import read_tree
from handbook.snippets.folders import Snippet, find_snippets
from handbook.snippets.judge import judge
from handbook.snippets.sandbox.containment import SWITCH
from handbook.snippets.sandbox.process import Ending
from handbook.snippets.sandbox.run import Outcome, choose_containment
from handbook.snippets.verdict_text import folder_lines
from handbook.snippets.verdicts import Result

from tests.judged import VerdictOf, judged, need_bubblewrap

DATA = Path(__file__).parent / "data"
SNIPPETS = {snippet.slug: snippet for snippet in find_snippets(read_tree(DATA))}
SOUND = "sound/python-answer"
SECONDS = 5.0


@pytest.fixture(scope="module")
def verdict_of(request: pytest.FixtureRequest) -> Iterator[VerdictOf]:
    need_bubblewrap()
    with judged(SNIPPETS, partial(judge, seconds=SECONDS), request) as found:
        yield found


# On a slow machine they meet another limit.
BY_CHANCE = {"hostile/exponential-fork-bomb", "hostile/memory-of-many-processes"}


@pytest.mark.parametrize("slug", [slug for slug in SNIPPETS if slug not in BY_CHANCE])
def test_case(slug: str, verdict_of: VerdictOf, update_outputs: bool) -> None:
    said = "".join(f"{line}\n" for line in folder_lines(verdict_of(slug)))
    expected = DATA / "expected" / f"{slug}.txt"
    if update_outputs:
        expected.parent.mkdir(parents=True, exist_ok=True)
        expected.write_text(said, encoding="utf-8")
    assert said == expected.read_text(encoding="utf-8")


@pytest.mark.parametrize("slug", SNIPPETS)
def test_what_is_unsound_or_hostile_is_reported_by_its_name(slug: str, verdict_of: VerdictOf) -> None:
    problems = verdict_of(slug).problems()
    assert all(problem.path.startswith(f"snippets/{slug}") for problem in problems)
    harmless = slug.startswith("sound/") or slug == "hostile/leaves-files-behind"  # in its own folder
    assert bool(problems) is not harmless


def test_every_rule_of_judging_has_a_case(verdict_of: VerdictOf) -> None:
    proved = {problem.rule for slug in SNIPPETS for problem in verdict_of(slug).problems()}
    assert proved == {"HB311", "HB312", "HB313", "HB314", "HB315", "HB316"}


@pytest.mark.parametrize(
    ("ending", "result"),
    [(Ending.MEMORY, Result.MEMORY), (Ending.TIMEOUT, Result.ENDLESS), (Ending.EXITED, Result.SILENT)],
)
def test_the_one_that_ends_the_sandbox_is_named_and_the_others_are_not_blamed(
    monkeypatch: pytest.MonkeyPatch, ending: Ending, result: Result
) -> None:
    said = json.dumps({"job": "solution.py", "exit_code": 0, "timeout": False, "stdout": "", "stderr": "",
                       "messages": [{"total": 1}, {"passed": "test_double"}, {"done": True}]})  # fmt: skip
    outcome = Outcome(ending, None, f"{said}\n", "", choose_containment())
    monkeypatch.setattr("handbook.snippets.judge.run", lambda *_, **__: outcome)
    verdict = judge(SNIPPETS[SOUND])
    assert [trial.result for trial in verdict.trials] == [Result.PASSED, result, Result.UNRUN]
    assert [demo_run.result for demo_run in verdict.demo_runs] == [Result.UNRUN]
    assert {trial.note for trial in verdict.trials[2:]} == {"it was not run, because starter.py ended the sandbox"}


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
        f"Next: read snippets/{SOUND}/test_solution.py around line 2, mend mine.py, and run the same command again.",
    ]


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
        ("sound/sql-answer", "SELEKT 1", 'mine.sql: near "SELEKT": syntax error'),
        ("sound/shell-answer", "echo 1\necho )\n", "mine.sh:2: syntax error near unexpected token `)'"),
    ],
)
def test_an_attempt_that_cannot_be_loaded_is_one_line(tmp_path: Path, slug: str, attempt: str, expected: str) -> None:
    need_bubblewrap()
    assert judge_attempt(tmp_path, attempt, slug) == (1, f"{expected}; mend that, and run the same command again\n")


def test_an_endless_attempt_is_told_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    need_bubblewrap()
    monkeypatch.setattr("handbook.snippets.judge.ATTEMPT_SECONDS", 1.0)
    code, said = judge_attempt(tmp_path, "def double(x):\n    while x < 5:\n        pass\n")
    assert code == 1
    assert said == (
        "mine.py: it was still running when the time was up, in test_double; look for a loop that never ends, "
        "or for far too much work, and run the same command again\n"
    )


def test_an_attempt_in_another_language_is_refused(tmp_path: Path) -> None:
    out = io.StringIO()
    assert run_judge(DATA, SOUND, tmp_path / "mine.sql", out) == 2
    assert out.getvalue().endswith("mine.sql: answers to sound/python-answer are python; name a .py file\n")


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
    assert out.getvalue() == 'HANDBOOK_CONTAINMENT is "hope"; write HANDBOOK_CONTAINMENT=limits, or leave it unset\n'
    assert [problem.rule for problem in judge(SNIPPETS[SOUND]).problems()] == ["HB310"]


def test_under_limits_alone_the_verdicts_are_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(SWITCH, "limits")
    out = io.StringIO()
    assert run_judge(DATA, SOUND, None, out) == 0
    notice, _, said = out.getvalue().partition("\n")
    assert notice == f"note: {choose_containment().notice}"
    assert said == (DATA / "expected" / f"{SOUND}.txt").read_text(encoding="utf-8")


def test_under_limits_alone_an_endless_answer_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(SWITCH, "limits")
    verdict = judge(SNIPPETS["hostile/endless-loop"], seconds=1.0)
    assert [trial.result for trial in verdict.trials] == [Result.ENDLESS, Result.FAILED]
