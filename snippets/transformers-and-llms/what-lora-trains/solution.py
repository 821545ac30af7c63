"""LoRA on one linear layer, and its parameter arithmetic."""

# --8<-- [start:lora]
import numpy as np


class LoRALinear:
    """y = x W + (alpha / r) x A B with W frozen; only A and B are trained."""

    def __init__(self, W, r, alpha, rng):
        d_in, d_out = W.shape
        self.W, self.scale = W, alpha / r
        self.A = rng.normal(0, 1 / np.sqrt(d_in), (d_in, r))
        self.B = np.zeros((r, d_out))          # so that it starts as W

    def __call__(self, x):
        return x @ self.W + self.scale * (x @ self.A) @ self.B

    def gradients(self, x, dy):
        xa, dyb = x @ self.A, dy @ self.B.T
        return self.scale * x.T @ dyb, self.scale * xa.T @ dy

    def merged(self):
        return self.W + self.scale * self.A @ self.B


def trained(shapes, r):
    """Parameters of rank-r adapters on matrices of (d_in, d_out)."""
    return sum(r * (d_in + d_out) for d_in, d_out in shapes)
# --8<-- [end:lora]
