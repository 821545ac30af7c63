import io
import tarfile

FILES = {"b.txt": b"two", "a.txt": b"one"}


def test_order_of_files_does_not_matter(answer):
    assert answer.pack(FILES) == answer.pack(dict(reversed(FILES.items())))


def test_contents_come_back(answer):
    with tarfile.open(fileobj=io.BytesIO(answer.pack(FILES))) as tar:
        back = {m.name: tar.extractfile(m).read() for m in tar}
        times = {m.mtime for m in tar}
    assert back == FILES and times == {0}


def test_contents_names_and_epoch_change_the_digest(answer):
    base = answer.digest(answer.pack(FILES))
    assert answer.digest(answer.pack({**FILES, "a.txt": b"One"})) != base
    renamed = {"b.txt": b"two", "c.txt": b"one"}
    assert answer.digest(answer.pack(renamed)) != base
    assert answer.digest(answer.pack(FILES, epoch=1)) != base


def test_no_files(answer):
    assert answer.pack({}) == answer.pack({})


def test_run_key_sees_every_part(answer):
    parts = {"commit": "5e1f", "data": "d1", "config": b"lr: 1"}
    key = answer.run_key(parts)
    assert key == answer.run_key(dict(reversed(parts.items())))
    for name in parts:
        assert answer.run_key({**parts, name: "other"}) != key


def test_run_key_does_not_confuse_borders(answer):
    left, right = {"a": "xb", "b": "y"}, {"a": "x", "b": "by"}
    assert answer.run_key(left) != answer.run_key(right)
    assert answer.run_key({"a": "1b1:2"}) != answer.run_key({"a": "", "b": "2"})


def test_the_inputs_are_not_changed(answer):
    files, parts = {"b": b"2", "a": b"1"}, {"data": "x", "commit": b"y"}
    answer.pack(files)
    answer.run_key(parts)
    assert list(files.items()) == [("b", b"2"), ("a", b"1")]
    assert list(parts.items()) == [("data", "x"), ("commit", b"y")]
