import os
import re
import threading
import time

import pytest

EXTRACT = '#!/bin/bash\necho rows > "$1"\n'
TRAIN = '#!/bin/bash\necho >> trained\n{ echo "model from $(cat "$1")"; } > "$2"\n'
GOOD = "#!/bin/bash\nexit 0\n"
SLEEP = '#!/bin/bash\necho "$1" >> slept\n'  # stands in for sleep(1) and keeps a record

# Finds the script under test: the last ancestor before pytest.
FIND_SCRIPT = """#!/bin/bash
pid=$PPID
while read -r _ _ _ up _ < "/proc/$pid/stat" && (( up > 1 )) && [[ $(< "/proc/$up/comm") != py* ]]; do
    pid=$up
done
"""
SIGNAL_SCRIPT = FIND_SCRIPT + """
echo $$ > step.pid
[[ -z ${2-} ]] || echo half > "$2"
kill -%s "$pid"
/bin/sleep 0.5 > /dev/null 2>&1
touch survived
"""


def pipeline(extract=EXTRACT, train=TRAIN, evaluate=GOOD):
    return {"steps/extract": extract, "steps/train": train, "steps/evaluate": evaluate, "bin/sleep": SLEEP}


def retrain(answer, *args, files=None, **env):
    path = f"{answer.cwd}/bin:{os.environ.get('PATH', '/usr/bin:/bin')}"
    return answer.run(*(args or ("steps", "models")), files=files or {}, env={"PATH": path, **env})


def publish_old_model(answer):
    """Leave an approved model in place and return what the folder holds."""
    models = answer.cwd / "models"
    models.mkdir()
    (models / "old").write_text("old model\n")
    (models / "current").symlink_to("old")
    return contents(answer)


def contents(answer):
    return {path.name for path in (answer.cwd / "models").iterdir()} - {".lock"}


def current(answer):
    return (answer.cwd / "models" / "current").read_text()


def wait_for(path):
    deadline = time.monotonic() + 5
    while not path.exists() and time.monotonic() < deadline:
        time.sleep(0.01)
    assert path.exists()


def test_publishes_and_names_the_version(answer):
    result = retrain(answer, files=pipeline())
    assert result.exit_code == 0
    assert current(answer) == "model from rows\n"
    assert (answer.cwd / "models" / result.stdout.strip()).read_text() == "model from rows\n"


@pytest.mark.parametrize("delay", ["0.5", "soon", "08", "-1"])
def test_an_odd_delay_does_not_carry_the_script_past_a_failed_extract(answer, delay):
    dead = "#!/bin/bash\nexit 9\n"
    assert retrain(answer, files=pipeline(extract=dead), RETRY_DELAY=delay).exit_code in (1, 2)
    assert not (answer.cwd / "trained").exists()


@pytest.mark.parametrize("code", [1, 3, 75])
def test_a_failing_training_is_not_repeated_and_changes_nothing(answer, code):
    before = publish_old_model(answer)
    broken = f'#!/bin/bash\necho >> trained\necho half > "$2"\nexit {code}\n'
    assert retrain(answer, files=pipeline(train=broken)).exit_code == 1
    assert (answer.cwd / "trained").read_text() == "\n"
    assert current(answer) == "old model\n"
    assert contents(answer) == before


@pytest.mark.parametrize(("verdict", "exit_code"), [(3, 3), (1, 1), (2, 1), (127, 1)])
def test_only_an_approved_model_is_published(answer, verdict, exit_code):
    before = publish_old_model(answer)
    gate = f"#!/bin/bash\necho checked\nexit {verdict}\n"
    result = retrain(answer, files=pipeline(evaluate=gate))
    assert result.exit_code == exit_code
    assert result.stdout == ""
    assert current(answer) == "old model\n"
    assert contents(answer) == before


def test_a_server_reading_the_old_model_keeps_it_whole(answer):
    publish_old_model(answer)
    with (answer.cwd / "models" / "current").open() as served:
        assert retrain(answer, files=pipeline()).exit_code == 0
        assert served.read() == "old model\n"
    assert current(answer) == "model from rows\n"


def test_current_is_a_whole_model_at_every_moment(answer):
    publish_old_model(answer)
    files = pipeline()
    for tool in ("cp", "ln", "mv", "rm"):
        files[f"bin/{tool}"] = f'#!/bin/bash\n/bin/{tool} "$@"\n[[ -s models/current ]] || echo {tool} >> gaps\n'
    assert retrain(answer, files=files).exit_code == 0
    assert not (answer.cwd / "gaps").exists()
    assert current(answer) == "model from rows\n"


def test_two_versions_of_the_same_second_both_stay(answer):
    files = pipeline() | {"bin/date": '#!/bin/bash\nexec /bin/date -d @1700000000 "$@"\n'}
    first = retrain(answer, files=files).stdout.strip()
    second = retrain(answer, files={"steps/extract": EXTRACT.replace("rows", "more")}).stdout.strip()
    models = answer.cwd / "models"
    assert (models / first).read_text() == "model from rows\n"
    assert (models / second).read_text() == current(answer) == "model from more\n"


def test_an_interruption_stops_the_step_and_leaves_no_trace(answer):
    before = publish_old_model(answer)
    files = pipeline(train=SIGNAL_SCRIPT % "TERM")
    assert retrain(answer, files=files).exit_code == 143
    assert not (answer.cwd / "survived").exists()
    with pytest.raises(ProcessLookupError):
        os.kill(int((answer.cwd / "step.pid").read_text()), 0)
    assert current(answer) == "old model\n"
    assert contents(answer) == before


def test_an_interruption_between_two_tries_stops_at_once(answer):
    files = pipeline(extract="#!/bin/bash\nexit 9\n") | {"bin/sleep": SIGNAL_SCRIPT % "TERM"}
    assert retrain(answer, files=files).exit_code == 143
    assert not (answer.cwd / "survived").exists()


def test_a_killed_run_does_not_block_the_next(answer):
    before = publish_old_model(answer)
    killed = retrain(answer, files=pipeline(train=SIGNAL_SCRIPT.replace("/bin/sleep 0.5", ":") % "KILL"))
    assert killed.exit_code != 0
    assert current(answer) == "old model\n"
    result = retrain(answer, files=pipeline())
    assert result.exit_code == 0
    assert contents(answer) == before | {result.stdout.strip()}


def test_a_training_that_outlives_its_script_keeps_the_lock(answer):
    orphan = FIND_SCRIPT + (
        "exec > /dev/null 2>&1\nkill -KILL $pid\nuntil [[ -e finish ]]; do /bin/sleep 0.02; done\ntouch ended\n"
    )
    try:
        assert retrain(answer, files=pipeline(train=orphan)).exit_code != 0
        assert retrain(answer).exit_code == 75
    finally:
        (answer.cwd / "finish").touch()
        wait_for(answer.cwd / "ended")


def test_a_second_run_leaves_at_once_and_does_nothing(answer):
    slow = EXTRACT + "touch started\nuntil [[ -e finish ]]; do /bin/sleep 0.02; done\n"
    first = []
    thread = threading.Thread(target=lambda: first.append(retrain(answer, files=pipeline(extract=slow))))
    thread.start()
    try:
        wait_for(answer.cwd / "started")
        assert retrain(answer).exit_code == 75
        assert not (answer.cwd / "trained").exists()
    finally:
        (answer.cwd / "finish").touch()
        thread.join()
    assert first[0].exit_code == 0
    assert (answer.cwd / "trained").read_text() == "\n"


def test_a_signal_during_publication_finds_it_done_or_not_begun(answer):
    before = publish_old_model(answer)
    files = pipeline()
    files["bin/mv"] = '#!/bin/bash\nkill -TERM "$PPID"\nexec /bin/mv "$@"\n'
    result = retrain(answer, files=files)
    if result.exit_code == 0:
        assert current(answer) == "model from rows\n"
        assert contents(answer) == before | {result.stdout.strip()}
    else:
        assert result.exit_code == 143
        assert current(answer) == "old model\n"
        assert contents(answer) == before


def test_a_broken_lock_is_not_another_run(answer):
    files = pipeline() | {"bin/flock": "#!/bin/bash\nexit 66\n"}
    assert retrain(answer, files=files).exit_code != 75


def test_every_log_line_carries_the_time_in_utc(answer):
    lines = retrain(answer, files=pipeline()).stderr.splitlines()
    assert lines
    assert all(re.match(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ ", line) for line in lines)


def test_what_steps_print_does_not_reach_stdout(answer):
    chatty = EXTRACT + "echo fetched 1 row\n"
    result = retrain(answer, files=pipeline(extract=chatty))
    assert len(result.stdout.split()) == 1


def test_paths_may_hold_spaces(answer):
    files = {name.replace("steps", "my steps"): text for name, text in pipeline().items()}
    assert retrain(answer, "my steps", "my models", files=files).exit_code == 0
    assert (answer.cwd / "my models" / "current").read_text() == "model from rows\n"


@pytest.mark.parametrize("args", [("steps",), ("steps", "models", "more")])
def test_wrong_usage(answer, args):
    assert retrain(answer, *args, files=pipeline()).exit_code == 2


@pytest.mark.parametrize(
    ("env", "waits"), [({}, [5, 10]), ({"RETRY_DELAY": "7"}, [7, 14]), ({"RETRY_DELAY": "0"}, [0, 0])]
)
def test_extract_is_tried_three_times_and_waits_longer_each_time(answer, env, waits):
    flaky = '#!/bin/bash\necho >> tries\n[[ $(wc -l < tries) == 3 ]] && echo rows > "$1"\n'
    assert retrain(answer, files=pipeline(extract=flaky), **env).exit_code == 0
    assert [float(line) for line in (answer.cwd / "slept").read_text().split()] == waits


def test_gives_up_after_the_third_try(answer):
    dead = "#!/bin/bash\necho >> tries\nexit 9\n"
    assert retrain(answer, files=pipeline(extract=dead)).exit_code == 1
    assert (answer.cwd / "tries").read_text() == "\n" * 3
    assert not (answer.cwd / "trained").exists()


def test_an_empty_model_is_a_failure(answer):
    assert retrain(answer, files=pipeline(train='#!/bin/bash\n: > "$2"\n')).exit_code == 1
