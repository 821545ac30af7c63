"""Batch norm and layer norm on a table of examples by features."""

# --8<-- [start:norms]
import numpy as np


class BatchNorm:
    def __init__(self, features, momentum=0.1, eps=1e-5):
        self.scale, self.shift = np.ones(features), np.zeros(features)
        self.mean, self.var = np.zeros(features), np.ones(features)
        self.momentum, self.eps = momentum, eps

    def __call__(self, x, training):
        mean, var = self.mean, self.var
        if training:                                # of this batch
            mean, var, n = x.mean(axis=0), x.var(axis=0), len(x)
            self.mean += self.momentum * (mean - self.mean)
            self.var += self.momentum * (var * n / (n - 1) - self.var)
        z = (x - mean) / np.sqrt(var + self.eps)
        return self.scale * z + self.shift


def layer_norm(x, scale=1.0, shift=0.0, eps=1e-5):
    mean = x.mean(axis=-1, keepdims=True)           # of this example
    var = x.var(axis=-1, keepdims=True)
    return scale * (x - mean) / np.sqrt(var + eps) + shift


def rms_norm(x, scale=1.0, eps=1e-5):
    return scale * x / np.sqrt((x**2).mean(axis=-1, keepdims=True) + eps)
# --8<-- [end:norms]
