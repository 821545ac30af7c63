import random

import pytest


def test_versions_compare_as_numbers(answer):
    V = answer.Version
    assert V(3, 10) > V(3, 9) and V(3, 9) <= V(3, 9) and V(2, 99) < V(3)
    rng = random.Random(2)
    parts = [tuple(rng.choices([0, 2, 10], k=rng.randint(1, 3))) for _ in range(40)]
    assert [v._parts for v in sorted(V(*p) for p in parts)] == sorted(parts)


def test_equal_versions_are_one_key(answer):
    V = answer.Version
    assert len({V(3, 10), V(3, 10), V(3, 1)}) == 2
    assert V(3, 10) != "3.10"
    with pytest.raises(TypeError):
        V(3) < 3
    assert repr(V(3, 10)) == "Version(3, 10)" and len(V(3, 10)) == 2


def test_len_decides_the_truth_value(answer):
    assert not answer.Version() and answer.Version(0)


def test_slots_refuse_new_attributes(answer):
    with pytest.raises(AttributeError):
        answer.Version(1).parts = (2,)
    assert not hasattr(answer.Version(1), "__dict__")


def test_the_setter_guards_the_constructor_too(answer):
    threshold = answer.Threshold(0.5)
    threshold.value = 1
    assert threshold.value == 1
    for wrong in (-0.1, 1.5, float("nan")):
        with pytest.raises(ValueError):
            answer.Threshold(wrong)
        with pytest.raises(ValueError):
            threshold.value = wrong
    assert threshold.value == 1


def test_subclasses_are_registered(answer):
    assert answer.Loader.kinds == {"csv": answer.CsvLoader}
    assert answer.Registering.kinds == {"tree": answer.Tree}
    assert type(answer.Tree) is answer.Registering and type(answer.CsvLoader) is type
