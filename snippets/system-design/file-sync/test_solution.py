import random

import pytest


def test_rates_by_hand(answer):
    assert answer.commits_a_second(86_400, 2, 3) == 6
    assert answer.polls_a_second(30e6, 60) == 500_000
    assert answer.overhead(10, 4) == pytest.approx(1.4)


@pytest.mark.parametrize("length", [0, 1, 15, 16, 17, 5_000])
def test_chunks_add_up_to_the_file(answer, length):
    data = random.Random(length).randbytes(length)
    assert b"".join(answer.fixed(data, 64)) == data
    assert b"".join(answer.content_defined(data, 6)) == data
    assert all(answer.content_defined(data, 6))


def test_chunks_have_about_the_size_that_was_asked_for(answer):
    chunks = answer.content_defined(random.Random(1).randbytes(60_000), 8)
    assert 60_000 / len(chunks) == pytest.approx(256 + 16, rel=0.2)


def test_a_cut_depends_on_the_last_bytes_only(answer):
    """Equal text after different text is cut at the same places."""
    rng = random.Random(2)
    tail = rng.randbytes(20_000)
    one = answer.content_defined(rng.randbytes(3_001) + tail, 8)
    two = answer.content_defined(rng.randbytes(40) + tail, 8)
    assert len(set(one) & set(two)) > 60


@pytest.mark.parametrize("place", [0, 1, 7_777, 19_999])
def test_an_inserted_byte_moves_fixed_cuts_and_not_the_others(answer, place):
    old = random.Random(3).randbytes(20_000)
    new = old[:place] + b"x" + old[place:]
    few = answer.to_upload(answer.content_defined(old, 8), answer.content_defined(new, 8))
    many = answer.to_upload(answer.fixed(old, 256), answer.fixed(new, 256))
    assert few < 2_500
    assert many >= len(new) - place - 1


def test_nothing_changed_nothing_sent(answer):
    data = random.Random(4).randbytes(5_000)
    assert answer.to_upload(answer.fixed(data, 64), answer.fixed(data, 64)) == 0
