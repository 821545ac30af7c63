"""What a budget of GPU hours buys when it is spent on one training run."""

PEAK = 989e12  # operations per second: H100 SXM, dense, bfloat16


# --8<-- [start:budget]
def gpu_hours(params, tokens, mfu, goodput):
    """Return the paid GPU hours for 6 * params * tokens operations."""
    useful_per_hour = PEAK * 3600 * mfu * goodput
    return 6 * params * tokens / useful_per_hour


def tokens_for(hours, params, mfu, goodput):
    """Return how many tokens the paid GPU hours can train on."""
    return hours / gpu_hours(params, 1, mfu, goodput)


def days(hours, gpus):
    """Return the calendar days on a number of GPUs."""
    return hours / gpus / 24
# --8<-- [end:budget]


def loss(params, tokens):
    """Nats per token, Chinchilla's formula as refitted by Besiroglu et al. (2024)."""
    return 1.8172 + 482.01 / params**0.3478 + 2085.43 / tokens**0.3658
