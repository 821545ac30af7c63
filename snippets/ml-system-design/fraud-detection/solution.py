"""Flags, thresholds and the price of labels in fraud detection."""

DAY = 86_400


def flagged(payments, fraud_rate, recall, false_positive_rate):
    """(fraudulent, honest) payments that are flagged a day."""
    fraud = payments * fraud_rate
    return fraud * recall, (payments - fraud) * false_positive_rate


def decline_above(amount, fee=15, margin=0.01, goodwill=5):
    """The probability of fraud above which declining costs less."""
    missed = amount + fee                 # fraud that was approved
    refused = margin * amount + goodwill  # an honest customer declined
    return refused / (missed + refused)


def undo_sampling(q, keep):
    """The probability behind a score, if a share of the negatives was kept."""
    return q / (q + (1 - q) / keep)


def price_of_exploring(fraud, honest, share, amount, fee=15):
    """(payments, frauds, stolen amount, fees) a day if a share of the flags passes."""
    return share * (fraud + honest), share * fraud, share * fraud * amount, share * fraud * fee
