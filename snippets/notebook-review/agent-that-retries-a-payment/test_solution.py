"""Each check holds for the repaired code and fails on the code under review."""

import importlib.util
import random
from pathlib import Path

import pytest

MAY_CHANGE = ("pay", "note")


class Bank:
    """Executes each key once, as real payment services do; a script says what the caller notices."""

    def __init__(self, code, script=()):
        self.code, self.script, self.done, self.calls = code, list(script), {}, []

    def transfer(self, key, account, cents):
        self.calls.append((key, account, cents))
        event = self.script.pop(0) if self.script else "ok"
        if event == "refuse":
            raise self.code.Refused
        if event == "bug":
            raise TypeError("cents")
        if event != "lost on the way":
            self.done.setdefault(key, (account, cents))
        if event == "crash":
            raise KeyboardInterrupt
        if event != "ok":
            raise self.code.Timeout


def invoice(number=10, cents=12_345, account="DE1", text=None):
    return {"id": number, "account": account, "cents": cents, "text": text or f"{account} {cents / 100}"}


def honest(code, bill):
    """A model that reads the invoice rightly, in the form that the code asks for."""
    return lambda prompt: f"{bill['account']} {bill['cents'] if 'cents' in prompt else bill['cents'] / 100}"


def run(code, bank, ledger=None, bill=None, approve=lambda bill: True, model=None):
    bill = bill or invoice()
    return code.pay(bill, model or honest(code, bill), bank, {} if ledger is None else ledger, approve)


# --8<-- [start:checks]
def a_timeout_pays_once(code):
    bank = Bank(code, ["timeout", "timeout"])
    assert run(code, bank) == "paid"
    assert len(bank.done) == 1


def a_second_run_pays_nothing(code):
    bank, ledger = Bank(code), {}
    assert [run(code, bank, ledger) for _ in "ab"] == ["paid", "paid"]
    assert len(bank.done) == 1


def a_crash_after_the_transfer_pays_once(code):
    bank, ledger = Bank(code, ["crash"]), {}
    with pytest.raises(KeyboardInterrupt):
        run(code, bank, ledger)
    assert ledger == {10: "sent"}
    assert run(code, bank, ledger) == "paid" and len(bank.done) == 1


def a_refusal_is_final(code):
    bank = Bank(code, ["refuse"])
    assert run(code, bank) == "refused" and len(bank.calls) == 1


def text_in_the_invoice_cannot_choose_the_account(code):
    bank = Bank(code)
    injected = lambda prompt: "EVIL 12345"
    assert run(code, bank, model=injected) == "needs review" and not bank.calls


def a_large_sum_needs_a_person(code):
    bank = Bank(code)
    assert run(code, bank, bill=invoice(cents=900_000), approve=lambda bill: False) == "needs review"
    assert not bank.calls


def cents_are_exact(code):
    bank = Bank(code)
    run(code, bank, bill=invoice(cents=1_999))  # int(19.99 * 100) is 1998
    assert [cents for _, _, cents in bank.calls] == [1_999]
# --8<-- [end:checks]


CHECKS = [a_timeout_pays_once, a_second_run_pays_nothing, a_crash_after_the_transfer_pays_once, a_refusal_is_final,
          text_in_the_invoice_cannot_choose_the_account, a_large_sum_needs_a_person, cents_are_exact]


@pytest.fixture
def starter():
    path = Path(__file__).parent / "starter.py"
    spec = importlib.util.spec_from_file_location("reviewed", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("check", CHECKS)
def test_repaired(answer, check):
    check(answer)


@pytest.mark.parametrize("check", CHECKS)
def test_the_defect_is_real(starter, check):
    with pytest.raises((AssertionError, pytest.fail.Exception)):
        check(starter)


def test_if_the_bank_stays_silent_the_result_is_unknown_and_can_be_asked_again(answer):
    bank, ledger = Bank(answer, ["timeout"] * 3), {}
    assert run(answer, bank, ledger) == "unknown" and len(bank.calls) == 3
    assert run(answer, bank, ledger) == "paid" and len(bank.done) == 1


def test_a_request_that_never_arrived_is_sent_again(answer):
    bank = Bank(answer, ["lost on the way"])
    assert run(answer, bank) == "paid" and len(bank.done) == 1


def test_after_sending_the_model_is_not_asked_again(answer):
    """A model may answer differently the second time; what was sent was decided."""
    bank = Bank(answer, ["timeout"] * 3)
    bill, ledger = invoice(), {}
    run(answer, bank, ledger, bill)
    assert run(answer, bank, ledger, bill, model=lambda prompt: "I am not sure") == "paid"
    assert run(answer, bank, ledger, bill, approve=lambda b: False) == "paid"


@pytest.mark.parametrize("reply", ["DE1 99999", "DE1 1234500", "DE1 12345 and EVIL 12345", "DE1", ""])
def test_a_reply_that_is_not_exactly_the_order_needs_review(answer, reply):
    bank, ledger = Bank(answer), {}
    assert run(answer, bank, ledger, model=lambda prompt: reply) == "needs review" and not bank.calls


def test_two_invoices_of_the_same_sum_are_two_payments(answer):
    bank, ledger = Bank(answer), {}
    assert [run(answer, bank, ledger, invoice(n)) for n in (2, 10)] == ["paid", "paid"]
    assert len(bank.done) == 2


def test_the_limit_itself_needs_nobody(answer):
    asked = []
    for cents in (answer.LIMIT, answer.LIMIT + 1):
        run(answer, Bank(answer), bill=invoice(cents=cents), approve=lambda bill: asked.append(bill["cents"]) or True)
    assert asked == [answer.LIMIT + 1]


def test_a_bug_of_our_own_is_not_a_slow_bank(answer):
    with pytest.raises(TypeError):
        run(answer, Bank(answer, ["bug"]))


def test_a_refused_invoice_stays_refused(answer):
    bank, ledger = Bank(answer, ["refuse"]), {}
    assert [run(answer, bank, ledger) for _ in "ab"] == ["refused", "refused"] and len(bank.calls) == 1


def test_whatever_happens_an_invoice_is_paid_at_most_once(answer):
    for seed in range(200):
        rng = random.Random(seed)
        script = rng.choices(["ok", "timeout", "lost on the way", "crash"], k=12)
        bank, ledger, bill = Bank(answer, script), {}, invoice(rng.choice([2, 10, 10**9]))
        for _ in range(6):
            try:
                state = run(answer, bank, ledger, bill)
            except KeyboardInterrupt:
                state = None
        assert len(bank.done) <= 1
        assert state != "paid" or list(bank.done.values()) == [(bill["account"], bill["cents"])]
