"""What contained code can and cannot do to the machine it runs on."""

from __future__ import annotations

import json
import os
import platform
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from textwrap import dedent

import pytest
from handbook.snippets.guest.limits import REFUSED
from handbook.snippets.sandbox.containment import TMP, Containment, ContainmentKind, choose, shown_paths
from handbook.snippets.sandbox.process import ExitReason, OutputBuffer
from handbook.snippets.sandbox.run import Limits, Outcome, environment, run

from tests.judged import need_bubblewrap

ROOT = Path(__file__).parent.parent
LIMITS_ONLY = Containment(ContainmentKind.LIMITS)


@pytest.fixture
def contained() -> Containment:
    return need_bubblewrap()


def run_python(code: str, contained: Containment, *arguments: object, limits: Limits | None = None) -> Outcome:
    command = [sys.executable, "-c", dedent(code), *map(str, arguments)]
    return run(command, {"data.txt": b"hello"}, limits=limits or Limits(seconds=10), contained=contained)


def test_the_outcome_tells_exit_code_and_output(contained: Containment) -> None:
    outcome = run_python("import sys; print(open('data.txt').read()); sys.exit(len('oops'))", contained)
    assert outcome == Outcome(ExitReason.EXITED, 4, "hello\n", "", contained)


def test_only_the_temporary_folder_can_be_written(contained: Containment, tmp_path: Path) -> None:
    places = [
        Path("/snippet"),
        Path("/"),
        Path("/dev"),
        Path("/usr"),
        Path("/usr/bin"),
        Path("/etc"),
        Path("/var/tmp"),
        ROOT,
        ROOT / "hooks/handbook/snippets/inside",
        ROOT.parent,
        Path.home(),
        Path("/tmp"),
        tmp_path,
        Path(sys.prefix, "lib"),
        TMP,
    ]
    code = """
        import pathlib, sys
        for place in sys.argv[1:]:
            try:
                pathlib.Path(place, "written").write_text("!")
                print(place)
            except OSError:
                pass
        pathlib.Path("data.txt").write_text("changed")
    """
    outcome = run_python(code, contained, *places)
    written = [Path(line) for line in outcome.stdout.splitlines()]
    assert TMP in written
    assert [path for path in written if TMP not in (path, *path.parents)] == []
    assert [path for path in places if (path / "written").exists()] == []  # its /tmp is not the host's
    assert "Read-only file system" in outcome.stderr


def secrets_on_the_host(tmp_path: Path) -> Iterator[Path]:
    yield ROOT / "pyproject.toml"
    for folder in (ROOT.parent, Path.home(), Path(tempfile.gettempdir()), tmp_path):
        if os.access(folder, os.W_OK):
            with tempfile.NamedTemporaryFile("w", dir=folder, suffix=".secret") as file:
                yield Path(file.name)


def test_files_of_the_host_cannot_be_read(contained: Containment, tmp_path: Path) -> None:
    for secret in secrets_on_the_host(tmp_path):
        code = "import os, sys; open(sys.argv[1]) if os.getpid() == 1 else None"
        assert "No such file or directory" in run_python(code, contained, secret).stderr, secret


def test_nothing_of_the_host_is_there_but_system_and_interpreter(contained: Containment) -> None:
    code = "import json, os; print(json.dumps({path: os.listdir(path) for path in ('/', '/etc', '/tmp')}))"
    seen = json.loads(run_python(code, contained).stdout)
    assert set(seen["/etc"]) <= {"alternatives", "ld.so.cache"}
    interpreter = {path.parts[1] for path in (ROOT, Path(sys.prefix), Path(sys.base_prefix))}
    assert (
        set(seen["/"])
        <= {"bin", "dev", "etc", "lib", "lib32", "lib64", "proc", "sbin", "snippet", "tmp", "usr"} | interpreter
    )


def test_the_environment_is_the_listed_one_and_no_more(contained: Containment, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SECRET_TOKEN", "12345")
    outcome = run_python("import json, os; print(json.dumps(dict(os.environ)))", contained)
    assert json.loads(outcome.stdout) == environment(TMP)


@pytest.mark.parametrize("address", ["127.0.0.1", "abstract"])
def test_no_server_of_the_host_can_be_reached(contained: Containment, address: str) -> None:
    family = socket.AF_UNIX if address == "abstract" else socket.AF_INET
    with socket.socket(family) as server:
        server.bind("\0handbook-test" if address == "abstract" else (address, 0))
        server.listen()
        code = f"""
            import socket
            with socket.socket({int(family)}) as client:
                client.settimeout(2)
                client.connect({server.getsockname()!r})
        """
        assert "ConnectionRefusedError" in run_python(code, contained).stderr


def test_there_is_no_network_beyond_the_sandbox(contained: Containment) -> None:
    outcome = run_python("import socket; print([name for _, name in socket.if_nameindex()])", contained)
    assert outcome.stdout == "['lo']\n"


def test_other_processes_are_not_seen(contained: Containment) -> None:
    outcome = run_python(
        "import os; print(os.getpid(), [name for name in os.listdir('/proc') if name.isdigit()])", contained
    )
    assert outcome.stdout == "1 ['1']\n"


def test_no_privileges_are_left_and_none_can_be_had(contained: Containment) -> None:
    code = """
        import ctypes, os
        status = dict(line.split(":\\t", 1) for line in open("/proc/self/status").read().splitlines())
        print(os.getuid(), os.getgid(), {int(status[name], 16) for name in ("CapEff", "CapPrm", "CapBnd")})
        print(status["NoNewPrivs"].strip(), ctypes.CDLL(None).unshare(0x10000000))
    """
    closed = bool(contained.program and contained.program.closes_namespaces)
    assert run_python(code, contained).stdout == f"1000 1000 {{0}}\n1 {-1 if closed else 0}\n"


def test_a_fork_bomb_meets_the_limit(contained: Containment) -> None:
    code = """
        import os, time
        try:
            while True:
                if os.fork() == 0:
                    time.sleep(60)
                print("one more", flush=True)
        except BlockingIOError:
            print("enough")
    """
    lines = run_python(code, contained, limits=Limits(seconds=10, processes=20)).stdout.splitlines()
    assert lines[-1] == "enough"
    assert 10 <= len(lines) <= 21


def test_an_endless_loop_is_ended(contained: Containment) -> None:
    outcome = run_python("print('begun', flush=True)\nwhile True: pass", contained, limits=Limits(seconds=1))
    assert outcome == Outcome(ExitReason.TIMEOUT, None, "begun\n", "", contained)


def test_computing_time_is_limited_also_for_what_was_started(contained: Containment) -> None:
    code = "import subprocess, sys; print(subprocess.run([sys.executable, '-c', 'while True: pass']).returncode)"
    outcome = run_python(code, contained, limits=Limits(seconds=20, cpu_seconds=1))
    assert outcome.stdout == f"{-signal.SIGKILL}\n"


def test_a_process_that_wants_8_gigabytes_is_refused(contained: Containment) -> None:
    assert "MemoryError" in run_python("bytearray(8 << 30)", contained).stderr


def test_processes_that_hold_too_much_together_are_ended(contained: Containment) -> None:
    code = """
        import os, time
        for _ in range(3):
            os.fork()
        held = bytearray(60 << 20)
        held[::4096] = b"x" * len(held[::4096])
        time.sleep(60)
    """
    outcome = run_python(code, contained, limits=Limits(seconds=30, resident=300 << 20))
    assert outcome.reason is ExitReason.MEMORY


def test_memory_that_is_shared_counts_once(contained: Containment) -> None:
    code = """
        import os, time
        held = bytearray(60 << 20)
        held[::4096] = b"x" * len(held[::4096])
        for _ in range(3):
            os.fork()
        time.sleep(1)
    """
    outcome = run_python(code, contained, limits=Limits(seconds=30, resident=300 << 20))
    assert outcome.reason is ExitReason.EXITED


def test_a_huge_file_is_refused(contained: Containment) -> None:
    code = "open('/tmp/scratch/huge', 'wb').write(bytes(40 << 20))"
    assert "File too large" in run_python(code, contained).stderr


@pytest.mark.parametrize("place", [str(TMP), "/dev/shm"])
def test_the_disk_is_small(contained: Containment, place: str) -> None:
    code = f"for n in range(100): open(f'{place}/{{n}}', 'wb').write(bytes(4 << 20))"
    assert "No space left on device" in run_python(code, contained).stderr


CALLS = """
    import ctypes, os
    libc = ctypes.CDLL(None, use_errno=True)
    machine = ("aarch64", "x86_64").index(os.uname().machine)
    calls = dict(add_key=(217, 248), keyctl=(219, 250), shmget=(194, 29), semget=(190, 64), msgget=(186, 68))
    calls |= dict(memfd_create=(279, 319), io_uring_setup=(425, 425), getpid=(172, 39))
    for name, numbers in calls.items():
        result = libc.syscall(numbers[machine], 0, 4096, 0o1600, 0, 0)
        print(name, result > 0, os.strerror(ctypes.get_errno()))
"""


@pytest.mark.skipif(platform.machine() not in REFUSED, reason="no calls are refused on this machine")
def test_calls_that_no_limit_counts_are_refused(contained: Containment) -> None:
    *refused, allowed = run_python(CALLS, contained).stdout.splitlines()
    assert {line.partition(" ")[2] for line in refused} == {"False Operation not permitted"}
    assert allowed.startswith("getpid True")


def test_open_files_are_few(contained: Containment) -> None:
    assert "Too many open files" in run_python("x = [open('data.txt') for _ in range(1000)]", contained).stderr


def command_lines() -> set[str]:
    found = set()
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            found.add(path.read_bytes().decode("utf-8", "replace"))
        except OSError:
            continue
    return found


def runs(mark: str) -> bool:
    return any(mark in line and "sleep" in line for line in command_lines())


def ends(mark: str) -> bool:
    """Return whether it is gone soon: a killed process takes its time on a busy machine."""
    deadline = time.monotonic() + 10
    while runs(mark) and time.monotonic() < deadline:
        time.sleep(0.05)
    return not runs(mark)


@pytest.mark.parametrize("means", ["bubblewrap", "limits"])
def test_no_process_stays_behind(means: str) -> None:
    contained = need_bubblewrap() if means == "bubblewrap" else LIMITS_ONLY
    mark = f"600.{os.getpid()}"
    detached = means == "bubblewrap"  # under limits alone, one that leaves its group gets away
    code = f"import subprocess; subprocess.Popen(['sleep', '{mark}'], start_new_session={detached}); print('started')"
    assert run_python(code, contained).stdout == "started\n"
    assert ends(mark)


@pytest.mark.skipif(sys.platform != "linux", reason="needs /proc to tell the processes")
@pytest.mark.parametrize("means", ["bubblewrap", "limits"])
def test_what_was_started_ends_with_the_time(means: str) -> None:
    contained = need_bubblewrap() if means == "bubblewrap" else LIMITS_ONLY
    mark = f"700.{os.getpid()}"
    code = f"import subprocess; subprocess.run(['sleep', '{mark}'], start_new_session=True)"
    assert run_python(code, contained, limits=Limits(seconds=1)).reason is ExitReason.TIMEOUT
    assert ends(mark)


@pytest.mark.usefixtures("contained")
def test_the_sandbox_dies_with_the_one_who_runs_it(tmp_path: Path) -> None:
    mark = f"800.{os.getpid()}"
    code = f"from handbook.snippets.sandbox.run import run; run(['sleep', '{mark}'], {{}})"
    environ = {**os.environ, "PYTHONPATH": str(ROOT / "hooks"), "TMPDIR": str(tmp_path)}
    with subprocess.Popen([sys.executable, "-c", code], env=environ) as runner:
        deadline = time.monotonic() + 10
        while not runs(mark) and time.monotonic() < deadline:
            time.sleep(0.05)
        assert runs(mark)
        runner.kill()
    assert ends(mark)


def test_long_output_keeps_its_beginning_and_its_end(contained: Containment) -> None:
    code = "print('first'); print('x' * 5_000_000); print('last')"
    outcome = run_python(code, contained, limits=Limits(seconds=10, output=1000))
    assert outcome.stdout.startswith("first\nxxx")
    assert outcome.stdout.endswith("xxx\nlast\n")
    assert "\n... 4,999,012 bytes left out ...\n" in outcome.stdout


def test_short_output_is_kept_whole() -> None:
    kept = OutputBuffer(10)
    kept.add(b"0123456789")
    assert kept.text() == "0123456789"


def test_a_command_that_is_missing_is_an_outcome(contained: Containment) -> None:
    outcome = run(["no-such-command"], {}, contained=contained)
    assert outcome.exit_code == 127
    assert outcome.stderr == "no-such-command: No such file or directory\n"


def test_limits_alone_still_limit() -> None:
    outcome = run_python("import os; print(os.getcwd()); open('huge', 'wb').write(bytes(40 << 20))", LIMITS_ONLY)
    assert outcome.stdout.endswith("/snippet\n")
    assert "File too large" in outcome.stderr
    assert not Path(outcome.stdout.strip()).exists()


def refuse(_: Containment) -> str:
    return "namespaces are forbidden"


def accept(_: Containment) -> str:
    return ""


@pytest.fixture(params=[1000, 0], ids=["user", "root"])
def user(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> int:
    """The user id that the choice of a containment sees."""
    monkeypatch.setattr("os.geteuid", lambda: request.param)
    return int(request.param)


def test_without_bubblewrap_a_user_gets_limits_and_a_notice_and_root_gets_nothing(
    monkeypatch: pytest.MonkeyPatch, user: int
) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    found = choose({}, accept)
    missing = "bubblewrap is not installed (on Debian and Ubuntu: sudo apt-get install bubblewrap)"
    if user:
        assert found == Containment(
            ContainmentKind.LIMITS,
            f"snippets run under resource limits only, so they could read your files and use the network: {missing}",
        )
    else:
        assert found == Containment(
            ContainmentKind.NONE,
            f"root does not run snippets without a sandbox: {missing}; or run this as an ordinary user; "
            "or set HANDBOOK_CONTAINMENT=limits, which runs them as an unprivileged user",
        )


def test_limits_alone_change_root_to_an_unprivileged_user_or_run_nothing(
    monkeypatch: pytest.MonkeyPatch, user: int
) -> None:
    found = choose({"HANDBOOK_CONTAINMENT": "limits"}, accept)
    assert (found.kind, found.changes_user) == (ContainmentKind.LIMITS, user == 0)
    assert choose({"HANDBOOK_CONTAINMENT": "limits"}, refuse).kind == ("limits" if user else "none")
    monkeypatch.setattr("handbook.snippets.sandbox.containment.spare_uid", lambda: None)
    assert choose({"HANDBOOK_CONTAINMENT": "limits"}, accept).kind == ("limits" if user else "none")


def test_without_namespaces_the_notice_says_why() -> None:
    need_bubblewrap()
    assert "bubblewrap does not work here: namespaces are forbidden (" in choose({}, refuse).notice


@pytest.mark.parametrize("ci", ["true", "1"])
def test_ci_refuses_limits_alone(ci: str) -> None:
    found = choose({"CI": ci}, refuse)
    assert found.kind is ContainmentKind.NONE
    assert found.notice.startswith("CI does not run snippets without a sandbox: ")
    assert found.notice.endswith("; or trust them with HANDBOOK_CONTAINMENT=limits")


def test_ci_can_be_told_to_trust_limits() -> None:
    assert choose({"CI": "true", "HANDBOOK_CONTAINMENT": "limits"}, accept).kind is ContainmentKind.LIMITS


def test_a_misspelt_switch_runs_nothing() -> None:
    found = choose({"HANDBOOK_CONTAINMENT": "none"}, accept)
    assert found == Containment(ContainmentKind.NONE, 'HANDBOOK_CONTAINMENT is "none"; set it to "limits", or unset it')
    assert run(["true"], {}, contained=found).reason is ExitReason.REFUSED


def test_what_lies_inside_something_shown_is_not_shown_twice(tmp_path: Path) -> None:
    (tmp_path / "lib" / "python").mkdir(parents=True)
    wanted = [tmp_path / "lib" / "python", tmp_path / "lib", tmp_path / "missing", tmp_path / "lib"]
    assert shown_paths(wanted) == [tmp_path / "lib"]
