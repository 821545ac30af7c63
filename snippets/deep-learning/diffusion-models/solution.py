"""Noising and DDIM sampling in one dimension, with the exact denoiser of a known mixture."""

import numpy as np

MODES, SHARES, SD = np.array([-2.0, 2.0]), np.array([0.3, 0.7]), 0.1
KEPT = np.cumprod(1 - np.linspace(1e-4, 0.02, 1000))     # share of signal variance left, DDPM


def noise_in(x, t):
    """Return the expected noise in x at step t: what a perfect network would predict."""
    a = KEPT[t]
    variance = a * SD**2 + 1 - a
    distance = x[:, None] - np.sqrt(a) * MODES
    log_weight = np.log(SHARES) - distance**2 / (2 * variance)
    weight = np.exp(log_weight - log_weight.max(axis=1, keepdims=True))
    weight /= weight.sum(axis=1, keepdims=True)
    return np.sqrt(1 - a) * (weight * distance).sum(axis=1) / variance


# --8<-- [start:ddim]
def ddim(x, steps):
    """Turn noise into samples; x: standard normal draws."""
    times = np.linspace(len(KEPT) - 1, 0, steps + 1).astype(int)
    for now, later in zip(times, times[1:]):
        noise = noise_in(x, now)
        clean = (x - np.sqrt(1 - KEPT[now]) * noise) / np.sqrt(KEPT[now])
        x = np.sqrt(KEPT[later]) * clean + np.sqrt(1 - KEPT[later]) * noise
    return x
# --8<-- [end:ddim]
