"""The two parts that make an autoencoder variational."""

import numpy as np


# --8<-- [start:vae]
def sample(mean, log_variance, rng):
    """Draw z so that gradients can flow to mean and log_variance."""
    return mean + np.exp(log_variance / 2) * rng.normal(size=np.shape(mean))


def kl(mean, log_variance):
    """Return KL(N(mean, variance) || N(0, 1)) per latent dimension, in nats."""
    return (np.exp(log_variance) + mean**2 - 1 - log_variance) / 2
# --8<-- [end:vae]
