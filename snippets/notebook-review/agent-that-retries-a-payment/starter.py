import uuid


class Timeout(Exception):
    """The bank did not answer in time."""


class Refused(Exception):
    """The bank said no."""


def pay(invoice, model, bank, ledger, approve):
    """Let the model read the invoice and pay it."""
    reply = model(f"Pay this invoice. Reply with account and amount.\n{invoice['text']}")
    account, amount = reply.split()
    for _ in range(5):
        try:
            bank.transfer(key=str(uuid.uuid4()), account=account, cents=int(float(amount) * 100))
            ledger[invoice["id"]] = "paid"
            return "paid"
        except Exception:
            continue
    return "failed"
