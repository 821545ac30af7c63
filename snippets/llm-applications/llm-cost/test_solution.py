import pytest

SIZES = dict(prefix=6000, rest=500, output=300, price_in=3, price_out=15)


def test_without_a_cache_every_token_has_its_price(answer):
    assert answer.request_cost(hit_rate=0, write=1, **SIZES) == pytest.approx(0.024)


def test_a_hit_reads_and_a_miss_writes(answer):
    assert answer.request_cost(hit_rate=1, **SIZES) == pytest.approx(0.0018 + 0.0015 + 0.0045)
    assert answer.request_cost(hit_rate=0, **SIZES) == pytest.approx(0.0225 + 0.0015 + 0.0045)


@pytest.mark.parametrize("read, write", [(0.1, 1.25), (0.1, 2), (0.5, 1.25), (0.1, 1)])
def test_at_break_even_the_cache_changes_nothing(answer, read, write):
    rate = answer.break_even(read, write)
    cost = answer.request_cost(hit_rate=rate, read=read, write=write, **SIZES)
    assert cost == pytest.approx(0.024)


def test_the_needed_rate_gives_the_break_even_hit_rate(answer):
    assert answer.hit_rate(answer.requests_needed(5), 5) == pytest.approx(answer.break_even())
    assert answer.hit_rate(0, 5) == 0
