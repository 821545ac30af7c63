import pytest


@pytest.fixture
def old(answer):
    return {"user": answer.Field("long"), "dwell": answer.Field("int")}


def test_a_schema_reads_itself(answer, old):
    assert answer.can_read(old, old) == []
    assert answer.compatibility(old, old) == "full"


def test_adding_with_a_default_is_safe_both_ways(answer, old):
    new = old | {"page": answer.Field("string", required=False)}
    assert answer.compatibility(new, old) == "full"


def test_adding_a_required_field_cannot_read_history(answer, old):
    new = old | {"page": answer.Field("string")}
    assert answer.compatibility(new, old) == "forward"
    assert answer.can_read(new, old) == ["page: missing and without default"]


def test_removing_a_required_field_breaks_old_readers(answer, old):
    assert answer.compatibility({"user": old["user"]}, old) == "backward"


def test_widening_reads_history_but_old_code_fails(answer, old):
    new = old | {"dwell": answer.Field("double")}
    assert answer.compatibility(new, old) == "backward"


def test_a_rename_is_a_removal_and_an_addition(answer, old):
    new = {"user": old["user"], "dwell_ms": old["dwell"]}
    assert answer.compatibility(new, old) == "none"


def test_a_type_that_does_not_fit(answer, old):
    new = old | {"user": answer.Field("string")}
    assert answer.can_read(new, old) == ["user: long does not fit string"]


def test_an_optional_field_must_still_fit_where_it_is_present(answer, old):
    new = old | {"dwell": answer.Field("string", required=False)}
    assert answer.can_read(new, old) == ["dwell: int does not fit string"]


def test_two_compatible_steps_may_not_add_up(answer, old):
    """Why history needs the transitive check."""
    middle = {"user": old["user"]}
    new = middle | {"dwell": answer.Field("string", required=False)}
    assert answer.can_read(middle, old) == []
    assert answer.can_read(new, middle) == []
    assert answer.can_read(new, old) != []
