import pytest

MODEL = {"": {"a": 0.6, "b": 0.4}, "a": {"x": 0.1, "y": 0.9}, "b": {"x": 1.0}}


def test_free_text_has_the_product_of_its_steps(answer):
    assert answer.free(MODEL) == pytest.approx({"ax": 0.06, "ay": 0.54, "bx": 0.4})


def test_conditional_keeps_the_ratio_of_allowed_texts(answer):
    assert answer.conditional(MODEL, ("ax", "bx")) == pytest.approx({"ax": 6 / 46, "bx": 40 / 46})


def test_masking_renormalises_step_by_step(answer):
    assert answer.masked(MODEL, ("ax", "bx")) == pytest.approx({"ax": 0.6, "bx": 0.4})


def test_without_restriction_all_agree(answer):
    everything = ("ax", "ay", "bx")
    assert answer.masked(MODEL, everything) == pytest.approx(answer.free(MODEL))
    assert answer.conditional(MODEL, everything) == pytest.approx(answer.free(MODEL))
