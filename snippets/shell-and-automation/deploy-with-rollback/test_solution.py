import io
import os
import tarfile

import pytest

CHECK = '#!/bin/bash\necho checked >> checks\ngrep -q healthy "$1/app"\n'


def archive(answer, name, text="healthy"):
    with tarfile.open(answer.cwd / name, "w:gz") as tar:
        info = tarfile.TarInfo("app")
        info.size = len(text)
        info.mode = 0o644
        tar.addfile(info, io.BytesIO(text.encode()))
    return name


def deploy(answer, version, text="healthy", check=CHECK, **more):
    name = archive(answer, f"{version}.tgz", text)
    return answer.run("root", version, name, "./check", files={"check": check, **more})


def current(answer):
    return (answer.cwd / "root" / "current" / "app").read_text()


def left_over(answer):
    return {p.name for p in (answer.cwd / "root").iterdir()} - {"current", "releases", ".lock"}


def test_versions_follow_each_other(answer):
    for version in ("2", "10", "v1.9-rc"):
        assert deploy(answer, version, f"healthy {version}").exit_code == 0
        assert current(answer) == f"healthy {version}"
    assert {p.name for p in (answer.cwd / "root" / "releases").iterdir()} == {"2", "10", "v1.9-rc"}
    assert left_over(answer) == set()
    assert (answer.cwd / "root" / "releases" / "10").stat().st_mode & 0o777 == 0o755
    assert {p.name for p in (answer.cwd / "root" / "releases" / "2").iterdir()} == {"app"}


def test_twice_is_as_good_as_once(answer):
    assert [deploy(answer, "7", "healthy 7").exit_code for _ in range(3)] == [0, 0, 0]
    assert current(answer) == "healthy 7"


def test_an_unhealthy_release_is_taken_back(answer):
    deploy(answer, "1", "healthy 1")
    result = deploy(answer, "2", "broken")
    assert result.exit_code == 1
    assert current(answer) == "healthy 1"


def test_going_back_is_deploying_the_old_one(answer):
    deploy(answer, "1", "healthy 1")
    deploy(answer, "2", "healthy 2")
    assert deploy(answer, "1", "unused").exit_code == 0
    assert current(answer) == "healthy 1"


def test_without_a_predecessor_nothing_can_be_restored(answer):
    assert deploy(answer, "1", "broken").exit_code == 3


def test_a_predecessor_that_is_ill_too_is_said(answer):
    deploy(answer, "1", "healthy")
    assert deploy(answer, "2", "broken", check="#!/bin/bash\nexit 1\n").exit_code == 3
    assert current(answer) == "healthy"


def test_a_broken_archive_changes_nothing_and_can_be_repeated(answer):
    deploy(answer, "1", "healthy 1")
    whole = (answer.cwd / archive(answer, "2.tgz", "healthy 2" + "".join(map(str, range(9000))))).read_bytes()
    (answer.cwd / "half.tgz").write_bytes(whole[: len(whole) // 2])
    assert answer.run("root", "2", "half.tgz", "./check").exit_code == 1
    assert current(answer) == "healthy 1"
    assert left_over(answer) == set()
    assert deploy(answer, "2", "healthy 2").exit_code == 0
    assert current(answer) == "healthy 2"


def test_there_is_a_release_at_every_moment(answer):
    deploy(answer, "1", "healthy 1")
    tools = {f"bin/{tool}": f'#!/bin/bash\n/bin/{tool} "$@"\n[[ -s root/current/app ]] || echo {tool} >> gaps\n'
             for tool in ("ln", "mv", "rm", "tar")}
    name = archive(answer, "2.tgz")
    env = {"PATH": f"{answer.cwd}/bin:{os.environ['PATH']}"}
    assert answer.run("root", "2", name, "./check", files=tools, env=env).exit_code == 0
    assert not (answer.cwd / "gaps").exists()


def test_a_broken_archive_at_the_first_deployment(answer):
    (answer.cwd / "bad.tgz").write_bytes(b"no archive")
    assert answer.run("root", "1", "bad.tgz", "./check").exit_code == 3
    assert left_over(answer) == set()
    assert deploy(answer, "1").exit_code == 0


def test_a_run_that_is_killed_while_it_unpacks_can_be_repeated(answer):
    deploy(answer, "1", "healthy 1")
    name = archive(answer, "2.tgz", "healthy 2")
    half = '#!/bin/bash\nPATH=${PATH#*:} tar "$@"\nfor last; do :; done\n: > "$last/app"\nkill -9 $PPID\n'
    env = {"PATH": f"{answer.cwd}/bin:{os.environ['PATH']}"}
    assert answer.run("root", "2", name, "./check", files={"bin/tar": half}, env=env).exit_code == -9
    assert current(answer) == "healthy 1"
    assert deploy(answer, "2", "healthy 2").exit_code == 0
    assert current(answer) == "healthy 2"


def test_the_check_is_run_on_current(answer):
    check = '#!/bin/bash\n[[ $1 -ef root/current && $1 -ef root/releases/1 ]]\n'
    assert deploy(answer, "1", check=check).exit_code == 0


@pytest.mark.parametrize("version", ["../x", "", "-x", "a/b", "."])
def test_a_version_is_no_path(answer, version):
    deploy(answer, "1")
    name = archive(answer, "x.tgz")
    assert answer.run("root", version, name, "./check").exit_code == 2


def test_only_one_at_a_time(answer):
    nested = '#!/bin/bash\nbash "$SCRIPT" root 2 1.tgz true 9>&-; echo $? > code\n'
    name = archive(answer, "1.tgz")
    assert answer.run("root", "1", name, "./nested", files={"nested": nested}, env={"SCRIPT": str(answer.path)}).exit_code == 0
    assert (answer.cwd / "code").read_text() == "75\n"
