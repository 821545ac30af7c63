import json

import pytest


@pytest.fixture
def log(tmp_path):
    path = tmp_path / "log.txt"
    path.write_text("Motor warm\n\nmotor  hot\nÜber motor", encoding="utf-8")
    return path


def test_words_are_counted_over_lines_without_a_last_newline(answer, log):
    assert answer.count_words(log) == {"motor": 3, "warm": 1, "hot": 1, "über": 1}


def test_empty_file(answer, tmp_path):
    (tmp_path / "empty").touch()
    assert answer.count_words(tmp_path / "empty") == {}
    assert answer.tail(tmp_path / "empty", 10) == b""


@pytest.mark.parametrize(("size", "expected"), [(3, b"789"), (10, b"0123456789"), (1000, b"0123456789"), (0, b"")])
def test_tail(answer, tmp_path, size, expected):
    (tmp_path / "digits").write_bytes(b"0123456789")
    assert answer.tail(tmp_path / "digits", size) == expected


def test_a_file_is_replaced_whole_and_leaves_nothing_behind(answer, tmp_path):
    path = tmp_path / "out.json"
    answer.write_json(path, {"a": 10**9})
    answer.write_json(path, {"b": None})
    assert json.loads(path.read_text()) == {"b": None}
    with pytest.raises(TypeError):
        answer.write_json(path, {"c": object()})
    assert json.loads(path.read_text()) == {"b": None}
    assert [p.name for p in tmp_path.iterdir()] == ["out.json"]


def test_arguments(answer):
    options = answer.parse(["a.txt", "b.txt", "--top", "2"])
    assert [p.name for p in options.paths] == ["a.txt", "b.txt"]
    assert (options.top, options.verbose, options.output) == (2, False, None)
    assert answer.parse(["-v", "a.txt"]).verbose


@pytest.mark.parametrize("arguments", [[], ["a.txt", "--top", "many"], ["a.txt", "--unknown"]])
def test_wrong_usage_exits_with_2(answer, capsys, arguments):
    with pytest.raises(SystemExit) as exit_:
        answer.parse(arguments)
    assert exit_.value.code == 2 and "usage:" in capsys.readouterr().err


def test_main(answer, log, tmp_path, capsys):
    output = tmp_path / "counts.json"
    assert answer.main([str(log), str(log), "--top", "1", "--output", str(output)]) == 0
    assert capsys.readouterr().out == "motor 6\n"
    assert json.loads(output.read_text())["über"] == 2
