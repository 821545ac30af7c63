import pickle
import sys

import pytest


def test_main_runs_only_in_a_script(answer, tmp_path):
    assert answer.run_as_script(tmp_path) == ["imported as __main__", "training starts"]


def test_an_import_does_not_start_the_training(answer, tmp_path):
    assert answer.run_as_import(tmp_path) == ["imported as train"]


def test_constants_are_folded_and_names_are_not(answer):
    assert "LOAD_NAME" not in answer.instructions("24 * 60 * 60")
    assert answer.instructions("a * b").count("LOAD_NAME") == 2
    assert len(answer.instructions("24 * 60 * 60")) < len(answer.instructions("a * b * c"))


def test_unpickling_calls_what_the_pickle_names(answer):
    before = sys.getrecursionlimit()
    try:
        answer.round_trip(answer.Payload(sys.setrecursionlimit, before + 17))
        assert sys.getrecursionlimit() == before + 17
    finally:
        sys.setrecursionlimit(before)


def test_plain_data_survives(answer):
    for value in ({"a": [1, 2.5, None]}, {10**9, 2, 10}, ("x", b"y")):
        assert answer.round_trip(value) == value
    loop = [1]
    loop.append(loop)
    again = answer.round_trip(loop)
    assert again[1] is again


def test_a_lambda_has_no_name_to_pickle(answer):
    with pytest.raises((pickle.PicklingError, AttributeError)):
        answer.round_trip(lambda x: x)
