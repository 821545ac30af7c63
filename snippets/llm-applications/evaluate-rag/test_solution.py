import pytest

COUNTS = dict(answerable=340, found=272, right_if_found=231, right_if_missing=7,
              unanswerable=60, refused=42)


def test_today_is_the_share_of_good_answers(answer):
    assert answer.ceilings(**COUNTS)["now"] == pytest.approx(280 / 400)


def test_no_ceiling_is_below_today_or_above_one(answer):
    result = answer.ceilings(**COUNTS)
    assert all(result["now"] <= share <= 1 for share in result.values())


def test_a_perfect_stage_has_nothing_to_gain(answer):
    result = answer.ceilings(100, 100, 80, 0, 10, 10)
    assert result["now"] == result["perfect retrieval"] == result["perfect refusals"]
    assert result["perfect generation"] == 1


def test_perfect_retrieval_keeps_the_generators_accuracy(answer):
    result = answer.ceilings(100, 50, 40, 0, 0, 0)
    assert result["perfect retrieval"] == pytest.approx(0.8)
