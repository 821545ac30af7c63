import os

import pytest

# Stands in for ssh: the "host" decides what happens, and a marker folder shows how many run at once.
SSH = """#!/bin/bash
nul=; batch=
while [[ $1 == -* ]]; do
    case $1 in
        -n) nul=1; shift ;;
        -o) [[ $2 != BatchMode=yes ]] || batch=1; shift 2 ;;
        *) exit 99 ;;
    esac
done
[[ $nul ]] || cat > /dev/null
[[ $batch ]] || { echo would ask for a password; exit 98; }
host=$1; shift
case $host in dead*) echo "ssh: connect to host $host: timed out" >&2; exit 255 ;; esac
mkdir "busy/$host" && ls busy | wc -l >> counts
HOST=$host bash -c "$*"
code=$?
rmdir "busy/$host"
exit $code
"""


def on_all(answer, hosts, *command, **env):
    (answer.cwd / "busy").mkdir(exist_ok=True)
    path = f"{answer.cwd}/bin:{os.environ['PATH']}"
    return answer.run("hosts", *command, files={"hosts": hosts, "bin/ssh": SSH}, env={"PATH": path, "TMPDIR": str(answer.cwd), **env})


def test_every_host_in_the_order_of_the_list(answer):
    result = on_all(answer, "gpu2\ngpu10\n\n# spare\ngpu1  # old\n", "bash", "-c", "echo $HOST; echo two")
    assert result.exit_code == 0
    assert result.stdout == "".join(f"{h}: {h}\n{h}: two\n" for h in ("gpu2", "gpu10", "gpu1"))


def test_words_with_blanks_and_specials_stay_whole(answer):
    words = ["a b", "*", "$HOME", "", "it's", ";touch pwned"]
    result = on_all(answer, "h1\n", "printf", "%s|", *words)
    assert result.stdout.rstrip("\n") == "h1: " + "".join(f"{word}|" for word in words)
    assert not (answer.cwd / "pwned").exists()


def test_one_failure_neither_stops_nor_hides(answer):
    result = on_all(answer, "a\ndead1\nb\nc\n", "bash", "-c", "echo ok; [[ $HOST != b ]] || exit 3")
    assert result.exit_code == 1
    assert [line for line in result.stdout.splitlines() if line.endswith(": ok")] == ["a: ok", "b: ok", "c: ok"]
    failed = [line for line in result.stderr.splitlines() if "FAILED" in line]
    assert len(failed) == 2
    assert "dead1" in failed[0] and "b" in failed[1]


def test_at_most_so_many_at_once(answer):
    hosts = "".join(f"h{number}\n" for number in range(7))
    assert on_all(answer, hosts, "sleep", "0.03", PARALLEL="3").exit_code == 0
    counts = [int(line) for line in (answer.cwd / "counts").read_text().split()]
    assert len(counts) == 7
    assert max(counts) <= 3


def test_the_limit_ends_a_command_that_hangs(answer):
    result = on_all(answer, "h1\n", "sleep", "1", LIMIT="0.2")
    assert result.exit_code == 1
    assert "h1" in result.stderr


@pytest.mark.parametrize("hosts", ["-oProxyCommand=touch pwned\n", "h1\n-x\n", "h1\na/../b\n"])
def test_a_name_that_is_an_option_or_a_path_is_refused(answer, hosts):
    result = on_all(answer, hosts, "true")
    assert result.exit_code == 2


def test_wrong_usage(answer):
    assert on_all(answer, "h1\n").exit_code == 2
    assert on_all(answer, "h1\n", "true", PARALLEL="0").exit_code == 2
    assert answer.run("nowhere", "true", env={"TMPDIR": str(answer.cwd)}).exit_code == 2


def test_a_host_that_is_listed_twice_is_asked_once(answer):
    result = on_all(answer, "gpu2\ngpu10\ngpu2\n", "bash", "-c", "echo >> asked-$HOST; echo ok")
    assert (result.exit_code, result.stdout) == (0, "gpu2: ok\ngpu10: ok\n")
    assert (answer.cwd / "asked-gpu2").read_text() == "\n"


def test_output_without_a_newline_at_its_end_is_not_mixed(answer):
    result = on_all(answer, "a\nb\n", "bash", "-c", "printf %s $HOST")
    assert result.stdout == "a: a\nb: b\n"
