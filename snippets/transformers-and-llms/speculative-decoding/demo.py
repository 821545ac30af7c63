"""Speed-up by acceptance rate and draft length; a draft costs 5 % of a large step."""

from solution import speedup

lengths = (1, 2, 4, 8, 16)
print("accepted   " + "".join(f"k={k:<6}" for k in lengths))
for acceptance in (0.5, 0.7, 0.9):
    print(f"{acceptance:8.0%}   " + "".join(f"{speedup(acceptance, k, 0.05):<8.2f}" for k in lengths))
