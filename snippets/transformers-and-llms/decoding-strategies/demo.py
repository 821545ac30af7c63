"""How many tokens survive, where the model is sure and where it is not."""

import numpy as np
from solution import sampling_distribution

sure = np.array([0.94, *[0.06 / 999] * 999])            # one obvious token
unsure = 1 / np.arange(1, 1001)                         # a long, flat tail
settings = {
    "temperature 1": {},
    "temperature 0.5": {"temperature": 0.5},
    "top_k=20": {"top_k": 20},
    "top_p=0.9": {"top_p": 0.9},
    "temperature 1.5": {"temperature": 1.5},
    "1.5 and top_p=0.9": {"temperature": 1.5, "top_p": 0.9},
}
print(f"{'tokens kept, share of the first':33} sure          unsure")
for name, options in settings.items():
    cells = []
    for p in (sure, unsure):
        q = sampling_distribution(np.log(p), **options)
        cells.append(f"{(q > 0).sum():5} {q.max():6.3f}")
    print(f"{name:30} {cells[0]}  {cells[1]}")
