"""What field accuracy means for whole invoices, and the people and audits needed."""

from math import comb


def audit_size(rate, errors_allowed=0, confidence=0.95):
    """Documents to audit, so that so few errors show a rate below this."""
    def chance(n):  # of at most errors_allowed errors at that rate
        return sum(comb(n, k) * rate**k * (1 - rate) ** (n - k)
                   for k in range(errors_allowed + 1))

    low, high = 0, 1
    while chance(high) > 1 - confidence:
        low, high = high, 2 * high
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if chance(middle) <= 1 - confidence else (middle, high)
    return high


def all_fields_right(per_field, fields):
    return per_field**fields


def field_accuracy_for(whole, fields):
    return whole ** (1 / fields)


def people(documents, seconds, hours=6.5):
    """Mean number of people busy with the documents for so many hours."""
    return documents * seconds / (hours * 3_600)
