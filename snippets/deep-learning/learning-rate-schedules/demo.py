"""Learning rate in millionths at some of 10,000 steps, peak 3e-4, warm-up 500 steps."""

from solution import rate

steps = (0, 249, 499, 2500, 5250, 8000, 9000, 9999)
print("step  " + "".join(f"{s:>7}" for s in steps))
for kind in ("cosine", "linear", "wsd"):
    print(f"{kind:6}" + "".join(f"{rate(s, 10_000, 3e-4, 500, kind) * 1e6:7.1f}" for s in steps))
