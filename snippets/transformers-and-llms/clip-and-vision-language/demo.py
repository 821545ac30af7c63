"""Tokens that images of several sizes cost, with patches of 14 x 14 pixels."""

import math

print(f"loss of a model that knows nothing, batch 32,768: {math.log(32_768):.1f}\n")
print("pixels           patches   after merging 2 x 2")
for width, height in ((224, 224), (336, 336), (1008, 1008), (1400, 1988)):
    patches = (width // 14) * (height // 14)
    print(f"{width:5} x {height:<6} {patches:8,} {patches // 4:12,}")
