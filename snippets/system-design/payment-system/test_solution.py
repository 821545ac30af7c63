import random

import pytest


def test_rates_by_hand(answer):
    assert answer.a_second(86_400, 5) == 5
    assert answer.ledger_bytes(10, 4, 200) == 8_000


def pair(amount, currency="EUR"):
    return [("receivable", currency, amount), ("orders", currency, -amount)]


def test_a_movement_that_does_not_balance_is_refused_whole(answer):
    ledger = answer.Ledger()
    for entries in ([("receivable", "EUR", 5)], [("receivable", "EUR", 5), ("orders", "USD", -5)]):
        with pytest.raises(ValueError):
            ledger.post("m", entries)
    assert ledger.entries == []


def test_fractions_are_refused(answer):
    with pytest.raises(TypeError):
        answer.Ledger().post("m", [("receivable", "EUR", 0.1), ("orders", "EUR", -0.1)])


def test_a_repeated_movement_counts_once(answer):
    ledger = answer.Ledger()
    ledger.post("capture 10", pair(1_999))
    ledger.post("capture 10", pair(1_999))
    ledger.post("capture 2", pair(1))
    assert ledger.balance("receivable", "EUR") == 2_000


def test_a_reversal_adds_and_deletes_nothing(answer):
    ledger = answer.Ledger()
    ledger.post("capture 2", pair(10**9))
    before = list(ledger.entries)
    ledger.reverse("capture 2", "reversal")
    assert ledger.entries[:2] == before and len(ledger.entries) == 4
    assert ledger.balance("receivable", "EUR") == 0


def test_all_entries_sum_to_zero_in_each_currency(answer):
    rng, ledger = random.Random(1), answer.Ledger()
    for number in range(100):
        ledger.post(number, pair(rng.randrange(-10**6, 10**6), rng.choice(["EUR", "USD"])))
    for currency in ("EUR", "USD"):
        assert ledger.balance("receivable", currency) == -ledger.balance("orders", currency)
