import os
from types import SimpleNamespace

import pytest


def tree(**modes):
    def stat(path):
        mode, owner, group = modes.get(path.strip("/").replace("/", "_") or "root", (0o755, 0, 0))
        return SimpleNamespace(st_mode=0o40000 | mode, st_uid=owner, st_gid=group)
    return stat


def test_the_first_closed_folder_is_named(answer):
    stat = tree(a=(0o711, 0, 0), a_b=(0o750, 7, 60), a_b_c=(0o700, 7, 60))
    assert answer.obstacle("/a/b/c/f", 8, {8}, stat=stat) == "/a/b"
    assert answer.obstacle("/a/b/c/f", 8, {60}, stat=stat) == "/a/b/c"
    assert answer.obstacle("/a/b/c/f", 7, {7}, stat=stat) is None


def test_a_folder_needs_execute_and_not_read(answer):
    assert answer.obstacle("/a/f", 8, {8}, stat=tree(a=(0o711, 0, 0))) is None
    assert answer.obstacle("/a/f", 8, {8}, stat=tree(a=(0o744, 0, 0))) == "/a"


def test_the_owner_is_not_helped_by_other_classes(answer):
    assert answer.obstacle("/f", 7, {60}, stat=tree(f=(0o077, 7, 60))) == "/f"


@pytest.mark.parametrize(("want", "refused"), [(4, False), (2, True), (6, True), (1, True)])
def test_the_last_part_needs_what_is_wanted(answer, want, refused):
    assert (answer.obstacle("/f", 8, {8}, want, stat=tree(f=(0o644, 0, 0))) is not None) == refused


def test_agrees_with_the_kernel(answer, tmp_path):
    inner = tmp_path / "2" / "10"
    inner.mkdir(parents=True)
    (inner / "f").write_text("x")
    uid, gids = os.getuid(), {os.getgid(), *os.getgroups()}
    if uid != 0:
        for mode in (0o000, 0o100, 0o400, 0o700):
            (tmp_path / "2").chmod(mode)
            assert (answer.obstacle(str(inner / "f"), uid, gids, stat=os.stat) is None) == os.access(inner / "f", os.R_OK) \
                if mode & 0o100 else not os.access(inner / "f", os.R_OK)
    (tmp_path / "2").chmod(0o700)


def test_masks(answer):
    assert answer.capabilities("0000000000000400") == ["net_bind_service"]
    assert answer.capabilities("0") == []
    assert answer.capabilities("8000000000000000") == ["number 63"]
    assert len(answer.capabilities("000001ffffffffff")) == 41
