import pytest


def test_left_to_right_and_a_shared_base_after_all_its_children(answer):
    names = [cls.__name__ for cls in answer.CachedCsv.__mro__]
    assert names == ["CachedCsv", "Cached", "CsvReader", "Base", "object"]


def test_super_goes_to_the_next_class_of_the_objects_own_order(answer):
    """The same line in Cached calls Base for one object and CsvReader for another."""
    assert answer.Cached().read() == ["Cached", "Base"]
    assert answer.CachedCsv().read() == ["Cached", "CsvReader", "Base"]


def test_each_class_of_the_diamond_is_visited_once(answer):
    """A child that swaps its parents changes the order; Base still comes last and once."""
    swapped = type("Swapped", (answer.CsvReader, answer.Cached), {})
    assert swapped().read() == ["CsvReader", "Cached", "Base"]


def test_a_class_that_does_not_pass_the_call_on_ends_the_chain(answer):
    rude = type("Rude", (answer.Base,), {"read": lambda self: ["Rude"]})
    assert type("Child", (answer.Cached, rude, answer.CsvReader), {})().read() == ["Cached", "Rude"]


@pytest.mark.parametrize("name", ["Base", "Cached", "CsvReader", "CachedCsv"])
def test_a_class_method_makes_the_class_it_was_called_on(answer, name):
    cls = getattr(answer, name)
    assert type(cls.create()) is type(cls().create()) is cls


@pytest.mark.parametrize("name", ["Base", "Cached", "CsvReader", "CachedCsv"])
def test_a_static_method_knows_no_class(answer, name):
    cls = getattr(answer, name)
    assert type(cls.create_base()) is type(cls().create_base()) is answer.Base


def test_a_base_may_not_stand_before_its_child(answer):
    with pytest.raises(TypeError, match="method resolution order|MRO"):
        type("Broken", (answer.Base, answer.Cached), {})
