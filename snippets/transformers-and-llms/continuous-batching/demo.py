"""8.03 billion bfloat16 weights, 128 KiB a token, 2.0 TB/s, 312 TFLOPS."""

import numpy as np
from solution import (continuous_steps, prefill_seconds, static_steps,
                      step_seconds)

params, kv, bandwidth, flops = 8.03e9, 131_072, 2.0e12, 312e12
print("batch  context  ms per step  tokens/s  tokens/s per user")
for batch, context in ((1, 2000), (16, 2000), (64, 2000), (200, 2000),
                       (52, 8192)):
    t = step_seconds(batch, context, params, kv, bandwidth, flops)
    print(f"{batch:5} {context:8} {1000 * t:12.1f} {batch / t:9.0f}"
          f" {1 / t:18.0f}")
t = prefill_seconds(2000, params, flops)
print(f"prefill of 2,000 tokens: {1000 * t:.0f} ms, {2000 / t:.0f} tokens/s")

rng = np.random.default_rng(0)
lengths = np.clip(rng.exponential(200, 2000), 1, 2000).astype(int).tolist()
static, flowing = static_steps(lengths, 32), continuous_steps(lengths, 32)
print(f"2,000 answers of mean {np.mean(lengths):.0f}, 32 slots:")
print(f"{static} steps static, {flowing} continuous, "
      f"{static / flowing:.1f} times fewer")
