import pytest


@pytest.mark.skip
def test_double(answer):
    assert answer.double(4) == 8
