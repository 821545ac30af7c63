"""Writes to the ledger only when the bank has answered: after a crash in between, the model decides again."""


class Timeout(Exception):
    """The bank did not answer in time."""


class Refused(Exception):
    """The bank said no."""


# --8<-- [start:pay]
LIMIT = 50_000  # cents that may be paid without a person


def pay(invoice, model, bank, ledger, approve):
    """Return paid, refused, unknown or needs review; safe to call again."""
    state = ledger.get(invoice["id"])
    if state in ("paid", "refused", "needs review"):
        return state
    order = {"account": invoice["account"], "cents": invoice["cents"]}
    if state is None:  # a payment under way was decided on before
        proposal = model(f"Reply with account and cents only.\n{invoice['text']}")
        agrees = proposal.split() == [order["account"], str(order["cents"])]
        if not agrees or (order["cents"] > LIMIT and not approve(invoice)):
            return note(ledger, invoice, "needs review")
    for _ in range(3):
        try:
            bank.transfer(key=f"invoice-{invoice['id']}", **order)
            return note(ledger, invoice, "paid")
        except Refused:
            return note(ledger, invoice, "refused")
        except Timeout:
            pass  # it may have been paid: ask again with the same key
    return note(ledger, invoice, "unknown")


def note(ledger, invoice, state):
    ledger[invoice["id"]] = state
    return state
# --8<-- [end:pay]
