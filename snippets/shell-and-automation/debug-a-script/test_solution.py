import shutil
import subprocess

import pytest


@pytest.mark.parametrize(
    ("log", "share"),
    [("", "0"), ("ok\n", "0"), ("ERROR\n", "100"), ("ERROR\nok\nok\n", "33"), ("ok\n" * 97 + "ERROR\n" * 3, "3")],
)
def test_share(answer, log, share):
    done = answer.run("a b.log", files={"a b.log": log})
    assert (done.exit_code, done.stdout.strip()) == (0, share)


def test_usage_is_an_error_of_its_own(answer):
    for arguments in ((), ("missing.log",), ("a", "b")):
        done = answer.run(*arguments, files={"a": "", "b": ""})
        assert done.exit_code == 2 and "usage" in done.stderr and not done.stdout


def test_a_file_that_looks_like_an_option(answer):
    assert answer.run("--count", files={"--count": "ERROR\nok\n"}).stdout.strip() == "50"


def test_the_trace_names_file_and_line(answer):
    done = answer.run("-x", "log", files={"log": "ERROR\n"})
    assert done.stdout.strip() == "100"
    assert any(line.startswith("+") and ":" in line and "wc -l" in line for line in done.stderr.splitlines())


def test_a_test_can_source_the_file_and_call_one_function(answer, tmp_path):
    shutil.copy(answer.path, tmp_path / "share.sh")
    (tmp_path / "log").write_text("ERROR\nok\n")
    code = "source ./share.sh; error_share log"
    done = subprocess.run(["bash", "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert done.stdout == "50\n"
