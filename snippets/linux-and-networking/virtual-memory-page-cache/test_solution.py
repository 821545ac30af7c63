import pytest


@pytest.mark.parametrize("share", [0, 0.5, 1])
def test_only_touched_pages_become_resident(answer, share):
    virtual, resident = answer.growth(32, share)
    assert virtual == 32
    assert abs(resident - 32 * share) <= 1


def test_touching_writes_one_byte_a_page(answer):
    memory = bytearray(answer.PAGE * 4)
    answer.touch(memory, 0.5)
    assert [i for i, byte in enumerate(memory) if byte] == [0, answer.PAGE]


@pytest.mark.parametrize(("rate", "expected"), [(0, 1), (1, 1000), (0.001, 1.999), (0.01, 10.99)])
def test_slowdown(answer, rate, expected):
    assert answer.slowdown(rate) == pytest.approx(expected)


def test_page_tables(answer):
    assert answer.page_table_bytes(64 * 2**30) == 128 * 2**20
    assert answer.page_table_bytes(2**30, 2 * 2**20) == 512 * 8
