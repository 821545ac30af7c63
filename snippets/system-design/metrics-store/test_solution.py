from itertools import product

import pytest


def test_rates_by_hand(answer):
    assert answer.samples_a_second(20_000_000, 10) == 2_000_000
    assert answer.bytes_a_day(1, 16) == 16 * 86_400


@pytest.mark.parametrize("series", [1, 4_000_001, 20_000_000, 33_333_333])
def test_the_nodes_hold_the_series_even_without_a_zone(answer, series):
    bytes_needed = series * 4e3 * 2
    alone = answer.ingesters(series, 4e3, 2, 16e9)
    assert (alone - 1) * 16e9 < bytes_needed <= alone * 16e9
    zoned = answer.ingesters(series, 4e3, 2, 16e9, zones=3)
    assert zoned % 3 == 0
    assert (zoned // 3 - 1) * 2 * 16e9 < bytes_needed <= zoned * 2 // 3 * 16e9


def test_the_numbers_of_the_page(answer):
    assert answer.ingesters(20_000_000, 4e3, 2, 16e9) == 10
    assert answer.ingesters(20_000_000, 4e3, 2, 16e9, zones=3) == 15


def test_cardinality_against_all_combinations(answer):
    labels = range(3), range(4), range(5)
    assert answer.worst_cardinality(3, 4, 5) == len(set(product(*labels)))
    assert answer.worst_cardinality() == 1
