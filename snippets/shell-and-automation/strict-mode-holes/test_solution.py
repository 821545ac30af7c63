import pytest


def test_every_line_belongs_where_it_is_listed(answer):
    for code in answer.CAUGHT + answer.FALSE_ALARMS:
        assert answer.outcome(code).startswith("stops"), code
    for code in answer.MISSED:
        assert answer.outcome(code) == "goes on", code


@pytest.mark.parametrize(
    ("code", "without"),
    [("false", "set -uo pipefail"), ("false | cat", "set -eu"), ("echo $typo", "set -eo pipefail")],
)
def test_each_option_catches_its_own_line(answer, code, without):
    assert answer.outcome(code).startswith("stops")
    assert answer.outcome(code, without) == "goes on"


def test_inherit_errexit_reaches_into_substitutions(answer):
    both = answer.STRICT + "; shopt -s inherit_errexit"
    assert answer.outcome("x=$(false; echo 1)", both) == "stops, 1"
    assert answer.outcome("f() { false; }; if f; then :; fi", both) == "goes on"


def test_separate_declaration_and_assignment(answer):
    assert answer.outcome("f() { local x; x=$(false); }; f") == "stops, 1"


def test_waiting_for_a_job_by_id(answer):
    assert answer.outcome('false & wait "$!"') == "stops, 1"


def test_a_broken_pipe_is_141(answer):
    assert answer.outcome("yes | head -1") == "stops, 141"


def test_output_is_not_mistaken_for_the_end(answer):
    assert answer.outcome("echo reached the end; exit 3") == "stops, 3"
