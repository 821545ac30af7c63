from itertools import count, islice

import pytest


def test_a_call_runs_nothing(answer, capsys):
    answer.parse(answer.lines(["5", "not a number"]))
    assert capsys.readouterr().out == ""


def test_one_row_passes_through_all_stages_before_the_next_is_read(answer, capsys):
    assert list(answer.parse(answer.lines(["5", "12"]))) == [5, 12]
    assert capsys.readouterr().out.splitlines() == ["read  5", "parse 5", "read  12", "parse 12"]


def test_a_consumer_that_stops_early_leaves_the_rest_unread(answer, capsys):
    numbers = answer.parse(answer.lines(["5", "12", "40"]))
    assert next(n for n in numbers if n > 10) == 12
    assert "40" not in capsys.readouterr().out
    assert list(numbers) == [40]


def test_an_endless_source_is_no_problem(answer):
    assert list(islice(answer.parse(answer.lines(map(str, count(7)))), 3)) == [7, 8, 9]


def test_a_generator_is_its_own_iterator_and_is_used_up(answer):
    numbers = answer.parse(answer.lines(["1"]))
    assert iter(numbers) is numbers
    assert list(numbers) == [1] and list(numbers) == []
    with pytest.raises(StopIteration):
        next(numbers)


def test_an_error_comes_at_the_row_that_causes_it_and_ends_the_generator(answer):
    numbers = answer.parse(["1", "x", "3"])
    assert next(numbers) == 1
    with pytest.raises(ValueError):
        next(numbers)
    assert list(numbers) == []
