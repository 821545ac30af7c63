"""Entities from BIO tags, and the F1 of whole entities."""


# --8<-- [start:spans]
def entities(tags):
    """Return the set of (type, start, end) in BIO tags; end is exclusive."""
    found, start, kind = set(), 0, None
    for i, tag in enumerate([*tags, "O"]):
        if kind and tag != f"I-{kind}":         # the open entity ends here
            found.add((kind, start, i))
            kind = None
        if tag != "O" and kind is None:         # a stray I- starts one, too
            start, kind = i, tag[2:]
    return found


def entity_f1(actual, predicted):
    """Return the F1 over exact matches of type and both boundaries."""
    a, p = entities(actual), entities(predicted)
    return 2 * len(a & p) / (len(a) + len(p)) if a or p else 1.0
# --8<-- [end:spans]
