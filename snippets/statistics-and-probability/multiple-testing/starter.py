def holm(p, alpha=0.05):
    """Booleans in the order of p; probability of any false one at most alpha."""
    raise NotImplementedError


def benjamini_hochberg(p, q=0.05):
    """Booleans in the order of p; expected false share at most q."""
    raise NotImplementedError
