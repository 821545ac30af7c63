"""bfloat16 by rounding float32, and a dynamic loss scale."""

# --8<-- [start:bf16]
import numpy as np


def to_bf16(x):
    """Nearest bfloat16 (ties to even) of finite numbers, held in float32."""
    bits = np.asarray(x, dtype=np.float32).view(np.uint32)
    rounded = bits + np.uint32(0x7FFF) + ((bits >> 16) & np.uint32(1))
    return (rounded & np.uint32(0xFFFF0000)).view(np.float32)
# --8<-- [end:bf16]


# --8<-- [start:scaler]
class LossScaler:
    def __init__(self, scale=2.0**16, growth_every=2000):
        self.scale, self.growth_every, self.good = scale, growth_every, 0

    def unscale(self, grads):
        """float32 gradients, or None if this step has to be skipped."""
        if not all(np.isfinite(g).all() for g in grads):
            self.scale, self.good = self.scale / 2, 0
            return None
        used, self.good = self.scale, self.good + 1
        if self.good == self.growth_every:
            self.scale, self.good = self.scale * 2, 0
        return [g.astype(np.float32) / used for g in grads]
# --8<-- [end:scaler]
