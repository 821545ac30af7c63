import pytest


def test_each_counter_has_its_own_count(answer):
    first, second = answer.make_counter(), answer.make_counter()
    assert [first(), first(10), second(), first()] == [1, 11, 1, 12]


def test_a_name_that_is_assigned_is_local_everywhere(answer):
    with pytest.raises(UnboundLocalError):
        answer.broken_total([1, 2])


def test_global_rebinds_the_name_of_the_module(answer):
    before = answer.calls
    assert answer.count_call() == before + 1 == answer.calls


def test_late_and_early_binding(answer):
    assert [f(2) for f in answer.scalers_late([1, 10, 100])] == [200, 200, 200]
    assert [f(2) for f in answer.scalers([1, 10, 100])] == [2, 20, 200]


def test_arguments_by_position_and_by_name(answer):
    assert answer.log("start") == "INFO start"
    assert answer.log("start", 2, 10, level="debug", host="a", message="x") == "DEBUG start 2 10 host=a message=x"
    with pytest.raises(TypeError):
        answer.log()
    with pytest.raises(TypeError):
        answer.log(message="start")


def test_forwarding_passes_everything_on(answer):
    assert answer.forward(answer.log, "start", 2, level="debug", host="a") == "DEBUG start 2 host=a"
