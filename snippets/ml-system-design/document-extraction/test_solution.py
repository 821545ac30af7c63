import pytest


def test_without_an_error_the_audit_follows_the_closed_form(answer):
    from math import ceil, log
    for rate in (0.001, 0.005, 0.02, 0.3):
        assert answer.audit_size(rate) == ceil(log(0.05) / log(1 - rate))


@pytest.mark.parametrize(("rate", "errors"), [(0.005, 1), (0.02, 3), (0.1, 2)])
def test_the_audit_is_the_least_that_suffices(answer, rate, errors):
    """Count the errors document by document instead of with binomials."""
    few = [1.0] + [0.0] * errors  # chance of 0, 1, ... errors so far
    for n in range(1, 2_000):
        few = [p * (1 - rate) + before * rate for p, before in zip(few, [0.0, *few])]
        if sum(few) <= 0.05:
            break
    assert answer.audit_size(rate, errors) == n


def test_the_numbers_of_the_page(answer):
    assert answer.audit_size(0.005) == 598
    assert answer.audit_size(0.005, 1) == 947


def test_fields_and_documents_are_inverse(answer):
    assert answer.all_fields_right(0.99, 20) == pytest.approx(0.8179, abs=1e-4)
    assert answer.field_accuracy_for(answer.all_fields_right(0.97, 12), 12) == pytest.approx(0.97)


def test_people_by_hand(answer):
    """6.5 hours are 23,400 seconds."""
    assert answer.people(234, 100) == 1
    assert answer.people(100_000, 300) == pytest.approx(1_282, abs=0.1)
    assert answer.people(3_600, 10, hours=2) == 5
