"""Expected number of flips until a pattern appears."""

import numpy as np


# --8<-- [start:flips]
def next_state(pattern, matched, flip):
    """Longest prefix of the pattern that the flips now end with."""
    seen = pattern[:matched] + flip
    while not pattern.startswith(seen):
        seen = seen[1:]
    return len(seen)


def expected_flips(pattern, p_heads=0.5):
    """Solve E[k] = 1 + sum of P(flip) E[next state], with E[done] = 0."""
    n = len(pattern)
    a = np.eye(n)
    for k in range(n):
        for flip, p in ("H", p_heads), ("T", 1 - p_heads):
            state = next_state(pattern, k, flip)
            if state < n:
                a[k, state] -= p
    return np.linalg.solve(a, np.ones(n))[0]
# --8<-- [end:flips]
