"""Each check holds for the repaired code and fails on the code under review."""

import importlib.util
import random
from pathlib import Path

import pytest

QUESTIONS = [f"How do I reset device {i}?" for i in (2, 10, 33, 41, 57, 60, 72, 88)]


def old(question):
    return "short answer"


def new(question):
    return "a much longer answer"


def likes(text):
    """A judge that prefers the answer with this text, wherever it stands."""
    def judge(prompt):
        first, second = (line for line in prompt.splitlines() if line.startswith("Answer "))
        return "tie" if (text in first) == (text in second) else "1" if text in first else "2"
    return judge


# --8<-- [start:checks]
def a_judge_that_likes_the_first_place_decides_nothing(code):
    report = code.compare(QUESTIONS, old, new, lambda prompt: "1")
    assert report["win_rate"] == 0.5


def the_judge_is_not_told_who_is_new(code):
    prompts = []
    code.compare(QUESTIONS, old, new, lambda prompt: prompts.append(prompt) or "1")
    assert not any("model" in prompt for prompt in prompts)


def a_reply_that_cannot_be_read_is_no_verdict(code):
    report = code.compare(QUESTIONS, old, new, lambda prompt: "I cannot judge this.")
    assert report["win_rate"] is None


def a_digit_in_a_sentence_is_no_vote(code):
    report = code.compare(QUESTIONS, old, new, lambda prompt: "Answer 2 has 1 error")
    assert report["win_rate"] is None


def a_repeated_question_counts_once(code):
    report = code.compare(QUESTIONS[:2] + QUESTIONS[:1] * 9, old, new, lambda prompt: "1")
    assert report["questions"] == 2


def the_sample_can_be_repeated(code):
    random.seed(1)
    first = code.sample(QUESTIONS, 4, 7)
    assert first == code.sample(QUESTIONS, 4, 7)
# --8<-- [end:checks]


CHECKS = [a_judge_that_likes_the_first_place_decides_nothing, the_judge_is_not_told_who_is_new,
          a_reply_that_cannot_be_read_is_no_verdict, a_digit_in_a_sentence_is_no_vote,
          a_repeated_question_counts_once, the_sample_can_be_repeated]


@pytest.fixture
def starter():
    path = Path(__file__).parent / "starter.py"
    spec = importlib.util.spec_from_file_location("reviewed", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("check", CHECKS)
def test_repaired(answer, check):
    check(answer)


@pytest.mark.parametrize("check", CHECKS)
def test_the_defect_is_real(starter, check):
    with pytest.raises(AssertionError):
        check(starter)


def test_a_fair_judge_is_believed(answer):
    assert answer.compare(QUESTIONS, old, new, likes("longer"))["win_rate"] == 1
    assert answer.compare(QUESTIONS, old, new, likes("short"))["win_rate"] == 0
    assert answer.compare(QUESTIONS, old, new, likes("neither"))["win_rate"] == 0.5


def test_votes_for_the_place_are_counted(answer):
    assert answer.compare(QUESTIONS, old, new, lambda prompt: "2")["flipped"] == 8
    assert answer.compare(QUESTIONS, old, new, likes("longer"))["flipped"] == 0
    assert answer.compare(QUESTIONS, old, new, lambda prompt: "tie")["flipped"] == 0


def test_half_readable(answer):
    def judge(prompt):
        return "no idea" if "device 2?" in prompt else likes("longer")(prompt)
    report = answer.compare(QUESTIONS, old, new, judge)
    assert (report["win_rate"], report["invalid"], report["questions"]) == (1, 1, 8)


def test_one_unreadable_reply_makes_the_question_invalid(answer):
    """Only one of the two orders is answered: half a verdict would count for one side."""
    def judge(prompt):
        return "1" if "Answer 1: short" in prompt else "hard to say"
    report = answer.compare(QUESTIONS, old, new, judge)
    assert (report["win_rate"], report["invalid"], report["flipped"]) == (None, 8, 0)


def test_case_and_blanks_of_the_reply_do_not_matter(answer):
    assert answer.compare(QUESTIONS, old, new, lambda prompt: " Tie\n")["win_rate"] == 0.5


def test_the_interval_surrounds_the_rate_and_narrows_with_more_questions(answer):
    def widths(n):
        questions = [f"Question {i}" for i in range(n)]
        liked = {q for i, q in enumerate(questions) if i % 4}
        judge = lambda p: likes("longer" if p.split("\n")[0][10:] in liked else "short")(p)
        report = answer.compare(questions, old, new, judge)
        low, high = report["interval"]
        assert low < report["win_rate"] == 0.75 < high
        return high - low
    assert widths(200) < 0.6 * widths(40)
    assert widths(200) == pytest.approx(2 * 1.96 * (0.75 * 0.25 / 200) ** 0.5, rel=0.15)  # 200 questions, not 400 replies


def test_the_same_seed_gives_the_same_report(answer):
    reports = [answer.compare(QUESTIONS, old, new, lambda p: "1" if "2?" in p else "tie", seed=3) for _ in "ab"]
    assert reports[0] == reports[1]


def test_a_sample_has_no_repeats(answer):
    chosen = answer.sample(QUESTIONS * 3, 8, 0)
    assert sorted(chosen) == sorted(QUESTIONS)


def test_no_questions(answer):
    assert answer.compare([], old, new, lambda p: "1") == {
        "win_rate": None, "interval": (None, None), "questions": 0, "invalid": 0, "flipped": 0}
