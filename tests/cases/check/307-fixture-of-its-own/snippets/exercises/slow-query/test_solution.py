import pytest


@pytest.fixture
def answer():
    return object()


def test_f(answer):
    assert answer
