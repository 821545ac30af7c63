"""Memory and traffic per device of data-parallel training with Adam."""

# --8<-- [start:memory]
PARAMETERS, GRADIENTS, OPTIMIZER = 2, 2, 12  # bytes per parameter


def memory(count: float, devices: int, stage: int) -> float:
    """Return bytes per device without activations."""
    return count * (PARAMETERS / (devices if stage >= 3 else 1)
                    + GRADIENTS / (devices if stage >= 2 else 1)
                    + OPTIMIZER / (devices if stage >= 1 else 1))


def traffic(count: float, devices: int, stage: int) -> float:
    """Return bytes that each device sends per step."""
    passes = 3 if stage >= 3 else 2
    return passes * (devices - 1) / devices * count * PARAMETERS
# --8<-- [end:memory]
