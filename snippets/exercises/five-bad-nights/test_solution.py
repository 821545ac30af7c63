"""How each bad night must end. To repeat one night alone: pytest -k night_3."""

import os
import re
import signal
import tempfile
import threading
import time
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

STEPS = {
    "fetch": """
        cat "$HERE/today" > "$1/rows"
        echo fetched the rows
        echo in three requests >&2
    """,
    "train": """
        echo >> "$HERE/trained"
        ulimit -S -f "$(ulimit -H -f)"  # only the script's own writes are limited
        { cat "$1"/*; printf '%040000d' 0; echo end; } > "$2/model.bin"
        { cat "$1"/*; echo end; } > "$2/features.txt"
    """,
    "check": ': > "$HERE/checked"\n',
}
SLEEP = 'echo "$1" >> "$HERE/slept"\n'  # records the wait and takes no time

# Bash reads this before the script. It records the script's process id, limits
# how much it may write, or sends it a signal before the n-th command after check.
SPY = """
[ -e "$HERE/pid" ] || echo $$ > "$HERE/pid"
if [ -n "${DISK_FULL-}" ]; then trap '' XFSZ; ulimit -S -f 16; fi
if [ -n "${SIGNAL-}" ]; then
    spied=0
    set -T
    trap '[ ! -e "$HERE/checked" ] || (( ++spied != BEFORE )) ||
        { : > "$HERE/sent"; kill "-$SIGNAL" $$; }' DEBUG
fi
"""
SIGNAL_SCRIPT = 'echo $$ > "$HERE/train.pid"\nkill -%s "$(cat "$HERE/pid")"\n'
LOADER = """
    sh -c 'echo $$ > "$HERE/loader.pid"; exec /bin/sleep 30' > /dev/null 2>&1 &
    until [ -s "$HERE/loader.pid" ]; do /bin/sleep 0.01; done
"""
LINE = re.compile(r"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ) (INFO|WARN|ERROR) .*\S")
ALLOWED = {"bin", "models", "live", "retrain.log", ".lock"}


@pytest.fixture
def root(answer):
    """Return the folder of a recommender that serves a model of day 1."""
    root = answer.cwd / "recs"
    first = root / "models" / "day-1"
    first.mkdir(parents=True)
    (first / "model.bin").write_text(model_of("day 1\n"))
    (first / "features.txt").write_text("day 1\nend\n")
    (root / "live").symlink_to("models/day-1")
    (answer.cwd / "today").write_text("day 2\n")
    tonight(answer)
    return root


def tonight(answer, **steps):
    """Install the three steps; keyword arguments replace some of them."""
    programs = {f"recs/bin/{name}": text for name, text in STEPS.items()}
    programs |= {f"recs/bin/{name}": text for name, text in steps.items()}
    for name, text in (programs | {"fake/sleep": SLEEP}).items():
        path = answer.cwd / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"#!/bin/sh\n{text}")
        path.chmod(0o755)
    (answer.cwd / "spy.sh").write_text(SPY)


def retrain(answer, folder="recs", **env):
    here = answer.cwd
    path = f"{here}/fake:{os.environ.get('PATH', '/usr/bin:/bin')}"
    spied = {"PATH": path, "HERE": str(here), "BASH_ENV": f"{here}/spy.sh"}
    return answer.run(folder, env=spied | {"TZ": "East-5"} | env)


def model_of(rows):
    return f"{rows}{'0' * 40_000}end\n"


def rows_of(version):
    """Check that a version is complete and return the rows it was trained on."""
    features = (version / "features.txt").read_text()
    assert features.endswith("end\n"), f"features.txt of {version.name} is cut off"
    rows = features.removesuffix("end\n")
    whole = (version / "model.bin").read_text() == model_of(rows)
    assert whole, f"model.bin of {version.name} is cut off, or from another run"
    return rows


def served(root):
    """Return what live was trained on, and check that every version is complete."""
    assert (root / "live").exists(), "live points nowhere"
    for version in (root / "models").iterdir():
        if not version.name.startswith("."):
            rows_of(version)
    return rows_of(root / "live")


def last_line(root):
    line = (root / "retrain.log").read_text().splitlines()[-1]
    stamped = LINE.fullmatch(line)
    assert stamped, f"the log ends with {line!r}"
    then = datetime.fromisoformat(stamped[1].replace("Z", "+00:00"))
    age = abs(datetime.now(timezone.utc) - then)
    assert age < timedelta(hours=1), f"{stamped[1]} is not UTC"
    return line


def leftovers(root):
    """Return what a run should have cleared away, including dot folders in models."""
    here = {path.name for path in root.iterdir()} - ALLOWED
    return here | {path.name for path in (root / "models").glob(".*")}


def has_failed(root, result, exit_code=1):
    """Check that a run reports its failure and has changed nothing."""
    assert result.exit_code == exit_code
    assert served(root) == "day 1\n"
    assert " ERROR " in last_line(root)
    assert leftovers(root) == set()


def lines(path):
    return path.read_text().splitlines() if path.exists() else []


def wait_until(condition, seconds=5.0):
    deadline = time.monotonic() + seconds
    while not condition() and time.monotonic() < deadline:
        time.sleep(0.01)
    assert condition()


def runs(pid_file):
    """Return whether the process still runs; a zombie does not count."""
    stat = Path("/proc", pid_file.read_text().strip(), "stat")
    try:
        return stat.read_text().rpartition(")")[2].split()[0] not in "ZX"
    except OSError:
        return False


def test_a_good_night(answer, root):
    assert retrain(answer).exit_code == 0
    assert served(root) == "day 2\n"
    assert leftovers(root) == set()


def test_two_good_nights_within_a_second(answer, root):
    for day in "day 2\n", "day 3\n":
        (answer.cwd / "today").write_text(day)
        assert retrain(answer).exit_code == 0
        assert served(root) == day


def test_night_1_the_last_line_names_the_version(answer, root):
    assert retrain(answer).exit_code == 0
    assert " INFO " in last_line(root)
    assert (root / "live").resolve().name in last_line(root)


def test_night_1_what_the_steps_print_stays_in_the_log(answer, root):
    retrain(answer)
    logged = lines(root / "retrain.log")
    assert "fetched the rows" in logged
    assert "in three requests" in logged


def test_night_1_a_folder_with_a_space_in_its_name(answer, root):
    root.rename(answer.cwd / "our recs")
    assert retrain(answer, folder="our recs").exit_code == 0
    assert served(answer.cwd / "our recs") == "day 2\n"


def test_night_1_no_step_runs_in_another_folder(answer, root):
    before = {path.name for path in answer.cwd.iterdir()} | {"pid"}
    assert retrain(answer, folder="no-such-folder").exit_code == 1
    assert {path.name for path in answer.cwd.iterdir()} <= before


def test_night_1_no_training_without_rows(answer, root):
    tonight(answer, fetch="echo token expired\nexit 1\n")
    has_failed(root, retrain(answer))
    assert not (answer.cwd / "trained").exists()


def test_night_1_nothing_is_published_when_training_dies(answer, root):
    tonight(answer, train='echo half > "$2/model.bin"\nexit 137\n')
    has_failed(root, retrain(answer))
    assert not (answer.cwd / "checked").exists()


def test_night_1_a_rejected_model_is_not_published(answer, root):
    tonight(answer, check="exit 3\n")
    assert retrain(answer).exit_code == 3
    assert served(root) == "day 1\n"
    assert last_line(root)
    assert leftovers(root) == set()


@pytest.mark.parametrize("exit_code", [1, 127])
def test_night_1_a_check_that_crashes_is_not_a_rejection(answer, root, exit_code):
    tonight(answer, check=f"exit {exit_code}\n")
    has_failed(root, retrain(answer))


SLOWLY = """
    touch "$HERE/started"
    until [ -e "$HERE/go" ]; do /bin/sleep 0.02; done
"""


def test_night_2_the_second_run_exits_and_harms_nothing(answer, root):
    tonight(answer, train=SLOWLY + STEPS["train"])
    first = []
    thread = threading.Thread(target=lambda: first.append(retrain(answer)))
    thread.start()
    try:
        wait_until((answer.cwd / "started").exists)
        (answer.cwd / "started").unlink()
        logged = len(lines(root / "retrain.log"))
        second = threading.Thread(target=lambda: first.append(retrain(answer)))
        second.start()
        second.join(6)
        assert not second.is_alive(), "the second run does not exit"
        assert first[0].exit_code == 75
        assert len(lines(root / "retrain.log")) > logged, "it logged nothing"
        assert not (answer.cwd / "started").exists()
        assert served(root) == "day 1\n"
    finally:
        (answer.cwd / "go").touch()
        thread.join()
    assert first[-1].exit_code == 0
    assert served(root) == "day 2\n"


def test_night_2_a_crash_does_not_block_the_next_run(answer, root):
    tonight(answer, train=SIGNAL_SCRIPT % "KILL")
    retrain(answer)
    wait_until(lambda: not runs(answer.cwd / "train.pid"))
    old = (answer.cwd / "pid").read_text().strip()
    for path in root.rglob("*"):  # after a reboot another process has this number
        if path.is_file() and path.read_text().strip() == old:
            path.write_text(str(os.getpid()))
    tonight(answer)
    assert retrain(answer).exit_code == 0
    assert served(root) == "day 2\n"


FLAKY = """
    echo >> "$HERE/calls"
    if [ "$(wc -l < "$HERE/calls")" -lt %d ]; then
        echo half > "$1/part-$(wc -l < "$HERE/calls")"
        exit 1
    fi
"""


def test_night_3_the_third_call_succeeds(answer, root):
    tonight(answer, fetch=FLAKY % 3 + STEPS["fetch"])
    assert retrain(answer).exit_code == 0
    assert lines(answer.cwd / "slept") == ["30", "60"]
    stamped = map(LINE.fullmatch, lines(root / "retrain.log"))
    assert [line[2] for line in stamped if line].count("WARN") == 2


def test_night_3_no_row_of_a_failed_call_is_trained_on(answer, root):
    tonight(answer, fetch=FLAKY % 2 + STEPS["fetch"])
    assert retrain(answer).exit_code == 0
    assert served(root) == "day 2\n"


def test_night_3_three_calls_and_no_more(answer, root):
    tonight(answer, fetch=FLAKY % 9)
    has_failed(root, retrain(answer))
    assert len(lines(answer.cwd / "calls")) == 3
    assert lines(answer.cwd / "slept") == ["30", "60"]


def test_night_3_no_second_training(answer, root):
    tonight(answer, train='echo >> "$HERE/trained"\nexit 1\n')
    has_failed(root, retrain(answer))
    assert len(lines(answer.cwd / "trained")) == 1


def is_consistent(root, result):
    """Check that the exit code agrees with what is live."""
    assert served(root) == ("day 2\n" if result.exit_code == 0 else "day 1\n")
    if result.exit_code:
        has_failed(root, result)


def test_night_4_a_full_disk_and_tmp_on_another(answer, root):
    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    with tempfile.TemporaryDirectory(dir=memory) as tmp:
        is_consistent(root, retrain(answer, DISK_FULL="yes", TMPDIR=tmp))


def test_night_4_no_permission_to_publish(answer, root):
    (root / "models").chmod(0o555)
    try:
        is_consistent(root, retrain(answer))
    finally:
        (root / "models").chmod(0o755)


def nights_with(answer, signal):
    """Yield the day and result of runs that get the signal one command later each time."""
    for number in range(1, 80):
        for name in ("pid", "checked", "sent"):
            (answer.cwd / name).unlink(missing_ok=True)
        (answer.cwd / "today").write_text(f"night {number}\n")
        result = retrain(answer, SIGNAL=signal, BEFORE=str(number))
        if not (answer.cwd / "sent").exists():
            assert result.exit_code == 0
            return
        yield f"night {number}\n", result


def test_night_4_a_crash_before_any_command_that_publishes(answer, root):
    before = served(root)
    for today, _ in nights_with(answer, "KILL"):
        assert served(root) in (before, today)
        before = served(root)
    assert served(root) == (answer.cwd / "today").read_text()
    assert leftovers(root) == set()


def test_night_4_the_old_version_is_kept(answer, root):
    assert retrain(answer).exit_code == 0
    assert rows_of(root / "models" / "day-1") == "day 1\n"


@pytest.mark.parametrize("step", ["train", "fetch", "check"])
def test_night_5_term_stops_any_step_at_once(answer, root, step):
    rest = '/bin/sleep 0.5\ntouch "$HERE/survived"\n'
    tonight(answer, **{step: SIGNAL_SCRIPT % "TERM" + rest})
    result = retrain(answer)
    assert not (answer.cwd / "survived").exists(), f"{step} went on"
    assert not runs(answer.cwd / "train.pid")
    has_failed(root, result, 143)


def test_night_5_the_last_log_line_comes_after_what_training_prints(answer, root):
    last_words = "trap '/bin/sleep 0.1; echo interrupted; exit 1' TERM\n"
    waits = "/bin/sleep 1 &\nwait\n"  # may outlive its shell, but not for long
    tonight(answer, train=last_words + SIGNAL_SCRIPT % "TERM" + waits)
    has_failed(root, retrain(answer), 143)


def test_night_5_no_training_on_the_rows_of_two_days(answer, root):
    yesterday = 'cat "$HERE/today" > "$1/rows-of-yesterday"\n'
    tonight(answer, fetch=yesterday, train=SIGNAL_SCRIPT % "KILL")
    retrain(answer)
    wait_until(lambda: not runs(answer.cwd / "train.pid"))
    tonight(answer)
    assert retrain(answer).exit_code == 0
    assert served(root) == "day 2\n"
    assert leftovers(root) == set()


def test_night_5_the_data_loaders_stop_too(answer, root):
    tonight(answer, train=LOADER + SIGNAL_SCRIPT % "TERM" + "/bin/sleep 1\n")
    loader = answer.cwd / "loader.pid"
    try:
        assert retrain(answer).exit_code == 143
        wait_until(lambda: not runs(loader), seconds=1)
    finally:
        if runs(loader):
            os.kill(int(loader.read_text()), signal.SIGKILL)


def test_night_5_after_term_the_model_is_published_or_it_is_not(answer, root):
    before = served(root)
    for today, result in nights_with(answer, "TERM"):
        assert served(root) == (today if result.exit_code == 0 else before)
        assert leftovers(root) == set()
        before = served(root)
