"""What the parts do, and where the parameters are."""

import numpy as np
from solution import attention, block, parameters

rng = np.random.default_rng(0)
n, d, heads = 6, 32, 4
x = rng.normal(size=(n, d))
mix = rng.normal(0, d**-0.5, (4, d, d))
up, down = rng.normal(0, 0.1, (d, 4 * d)), rng.normal(0, 0.1, (4 * d, d))

late = x.copy()
late[4:] = rng.normal(size=(2, d))  # the last two words change
same = np.isclose(block(x, mix, up, down, heads),
                  block(late, mix, up, down, heads)).all(axis=1)
print("causal, end changed, token unchanged:", *same.astype(int))

order = rng.permutation(n)
plain = attention(x, *mix, heads, causal=False)
moved = attention(x[order], *mix, heads, causal=False)
print("no mask, shuffled, same outputs:", np.allclose(moved, plain[order]))

total = parameters(50_257, 1_024, 768, 12)
blocks = 12 * 12 * 768**2
print(f"GPT-2 small: {total:,} parameters, 12 d^2 a block gives {blocks:,}")

d, kv, hidden = 4_096, 8 * 128, 14_336           # Llama 3 8B, 32 layers
mixing, network = 2 * d * d + 2 * d * kv, 3 * d * hidden
tables = 2 * 128_256 * d                         # input and output differ
llama = 32 * (mixing + network + 2 * d) + tables + d
print(f"Llama 3 8B: {llama:,} parameters, attention {32 * mixing / llama:.0%},"
      f" networks {32 * network / llama:.0%}, embeddings {tables / llama:.0%}")
