import os
import stat

import pytest


def test_text_agrees_with_the_standard_library_for_all_modes(answer):
    for mode in range(0o10000):
        assert "-" + answer.text(mode) == stat.filemode(stat.S_IFREG | mode)


@pytest.mark.parametrize("umask", [0o000, 0o022, 0o027, 0o077, 0o133])
def test_created_agrees_with_the_kernel(answer, umask, tmp_path):
    before = os.umask(umask)
    try:
        os.close(os.open(tmp_path / f"{umask}", os.O_CREAT | os.O_WRONLY, 0o666))
        os.mkdir(tmp_path / f"{umask}d", 0o777)
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / f"{umask}").stat().st_mode) == answer.created(0o666, umask)
    assert stat.S_IMODE((tmp_path / f"{umask}d").stat().st_mode) == answer.created(0o777, umask)


def test_only_the_first_class_that_fits_counts(answer):
    assert not answer.allowed(0o077, 2, 10, 2, {10}, answer.READ)
    assert not answer.allowed(0o707, 2, 10, 3, {10}, answer.READ)
    assert answer.allowed(0o707, 2, 10, 3, {11}, answer.READ)


def test_every_wanted_right_is_needed(answer):
    assert answer.allowed(0o640, 2, 10, 2, set(), answer.READ | answer.WRITE)
    assert not answer.allowed(0o640, 2, 10, 3, {10}, answer.READ | answer.WRITE)
    assert answer.allowed(0o640, 2, 10, 3, {7, 10}, answer.READ)


def test_root_reads_all_and_executes_what_someone_may(answer):
    assert answer.allowed(0o000, 2, 10, 0, {0}, answer.READ | answer.WRITE)
    assert not answer.allowed(0o666, 2, 10, 0, {0}, answer.EXECUTE)
    assert answer.allowed(0o601, 2, 10, 0, {0}, answer.EXECUTE)
