"""Chinchilla's loss formula with the coefficients of Besiroglu et al. (2024)."""

E, A, ALPHA, B, BETA = 1.8172, 482.01, 0.3478, 2085.43, 0.3658


# --8<-- [start:law]
def loss(n, d):
    """Nats per token of a model with n parameters after d tokens."""
    return E + A / n**ALPHA + B / d**BETA


def compute_optimal(flops):
    """Return (n, d) with the lowest loss for 6 n d operations."""
    g = (ALPHA * A / (BETA * B)) ** (1 / (ALPHA + BETA))
    n = g * (flops / 6) ** (BETA / (ALPHA + BETA))
    return n, flops / (6 * n)


def tokens_for(n, target):
    """Return the tokens with which n parameters reach the target loss."""
    rest = target - E - A / n**ALPHA
    return (B / rest) ** (1 / BETA) if rest > 0 else float("inf")
# --8<-- [end:law]
