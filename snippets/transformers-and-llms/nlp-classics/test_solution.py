import pytest


@pytest.mark.parametrize("tags, expected", [
    ("O O O", set()),
    ("B-ORG I-ORG O", {("ORG", 0, 2)}),
    ("O B-ORG", {("ORG", 1, 2)}),
    ("B-ORG B-ORG", {("ORG", 0, 1), ("ORG", 1, 2)}),
    ("B-ORG I-LOC", {("ORG", 0, 1), ("LOC", 1, 2)}),
    ("O I-LOC I-LOC", {("LOC", 1, 3)}),
    ("B-ORG I-ORG B-ORG I-ORG I-ORG", {("ORG", 0, 2), ("ORG", 2, 5)})])
def test_entities(answer, tags, expected):
    assert answer.entities(tags.split()) == expected


def test_a_wrong_boundary_is_a_miss_and_a_false_alarm(answer):
    assert answer.entity_f1("B-X I-X O B-X".split(), "B-X O O B-X".split()) == 0.5


def test_a_wrong_type_is_no_match(answer):
    assert answer.entity_f1(["B-X"], ["B-Y"]) == 0


def test_nothing_to_find_and_nothing_found(answer):
    assert answer.entity_f1(["O"] * 3, ["O"] * 3) == 1
    assert answer.entity_f1(["O"] * 3, ["O", "B-X", "O"]) == 0
