from concurrent.futures import ThreadPoolExecutor

import pytest


@pytest.fixture
def table(answer, tmp_path):
    table = answer.Table(tmp_path)
    table.commit(-1, add=["a", "b"])
    return table


def test_an_empty_table(answer, tmp_path):
    table = answer.Table(tmp_path / "new")
    assert table.version() == -1
    assert table.files() == []


def test_a_rewrite_replaces_files_in_one_step(table):
    table.commit(0, add=["ab"], remove=["a", "b"])
    assert table.files() == ["ab"]


def test_an_old_version_can_still_be_read(table):
    table.commit(0, add=["c"], remove=["a"])
    assert table.files(0) == ["a", "b"]


def test_of_two_writers_one_must_try_again(answer, table):
    seen = table.version()
    table.commit(seen, add=["c"])
    with pytest.raises(answer.Conflict):
        table.commit(seen, add=["d"])
    assert table.files() == ["a", "b", "c"]
    table.commit(table.version(), add=["d"])
    assert table.files() == ["a", "b", "c", "d"]


def test_a_version_cannot_be_skipped(table):
    with pytest.raises(ValueError, match="no version 7"):
        table.commit(7, add=["z"])
    assert table.version() == 0


def test_concurrent_writers_lose_nothing(answer, table):
    def append(name):
        while True:
            table.files()  # a reader never meets a half-written entry
            try:
                return table.commit(table.version(), add=[name])
            except answer.Conflict:
                pass

    names = [f"file-{i}" for i in range(100)]
    with ThreadPoolExecutor(8) as pool:
        versions = list(pool.map(append, names))
    assert sorted(versions) == list(range(1, 101))
    assert sorted(table.files()) == sorted(["a", "b", *names])


def test_files_without_a_commit_do_not_exist_for_readers(table, tmp_path):
    (tmp_path / "half-written").write_text("...")
    assert table.files() == ["a", "b"]


def test_another_process_opens_the_same_table(answer, table, tmp_path):
    table.commit(0, add=["c"])
    assert answer.Table(tmp_path).files() == ["a", "b", "c"]
