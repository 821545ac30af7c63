import os

HELPER = {"bin/helper": "#!/bin/sh\necho helped\n"}


def test_the_script_sees_its_arguments_input_files_and_environment(answer):
    path = f"{answer.cwd}/bin:{os.environ['PATH']}"
    result = answer.run("out", stdin="hello", env={"WHO": "me", "PATH": path}, files=HELPER)
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr == f"me: helped in {answer.cwd.name}\n"
    assert (answer.cwd / "out").read_text() == "hello"


def test_empty_input_is_refused(answer):
    path = f"{answer.cwd}/bin:{os.environ['PATH']}"
    assert answer.run("out", env={"WHO": "me", "PATH": path}, files=HELPER).exit_code == 3
