"""What float16 loses, and what loss scaling and bfloat16 save."""

import numpy as np
from solution import LossScaler, to_bf16

np.seterr(all="ignore")
rng = np.random.default_rng(0)
grads = 10 ** rng.normal(-7, 1.5, 100_000)
half = grads.astype(np.float16)
scaled = (grads * 2**14).astype(np.float16)
print("share of small gradients that become zero")
lost = [np.mean(g == 0) for g in (half, scaled, to_bf16(grads))]
print(f"  float16 {lost[0]:.1%}, scaled by 2^14 {lost[1]:.1%},"
      f" bfloat16 {lost[2]:.1%}")

print("a weight of 1, raised 1,000 times by 0.0003")
w16, wb, w32 = np.float16(1), np.float32(1), np.float32(1)
for _ in range(1000):
    w16 = np.float16(w16 + np.float16(3e-4))
    wb = to_bf16(wb + to_bf16(3e-4))
    w32 = np.float32(w32 + np.float32(3e-4))
print(f"  float16 {w16:.3f}, bfloat16 {wb:.3f}, float32 {w32:.3f}")

square = np.float16(300) ** 2
print(f"300 squared: float16 {square}, bfloat16 {to_bf16(300.0**2):.0f}")

scaler, skipped = LossScaler(2.0**20), 0
while scaler.unscale([np.float16([0.5 * scaler.scale])]) is None:
    skipped += 1
print(f"scaler from 2^20: {skipped} steps skipped, "
      f"then 2^{np.log2(scaler.scale):.0f}")
