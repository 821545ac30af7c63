"""What perfecting one stage of a RAG system could gain."""


# --8<-- [start:ceilings]
def ceilings(answerable, found, right_if_found, right_if_missing, unanswerable, refused):
    """Return the share of good answers now, and with one stage made perfect."""
    total = answerable + unanswerable
    now = right_if_found + right_if_missing + refused
    return {
        "now": now / total,
        "perfect retrieval": (answerable * right_if_found / found + refused) / total,
        "perfect generation": (found + right_if_missing + refused) / total,
        "perfect refusals": (right_if_found + right_if_missing + unanswerable) / total,
    }
# --8<-- [end:ceilings]
