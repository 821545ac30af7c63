"""Steps of each program for n = 100, 200 and 400."""

from solution import doubling_inner, halving, membership, pairs, slices, subsets

programs = {
    "A pairs": lambda n: pairs(range(n)),
    "B halving": halving,
    "C doubling_inner": doubling_inner,
    "D membership": lambda n: membership(list(range(n)), [-1] * n),
    "E slices": lambda n: slices([0] * n),
}
print(f"{'':18}{'100':>9}{'200':>9}{'400':>9}")
for name, steps in programs.items():
    print(f"{name:18}" + "".join(f"{steps(n):9,}" for n in (100, 200, 400)))
print(f"{'':18}{'4':>9}{'8':>9}{'16':>9}")
print(f"{'F subsets':18}" + "".join(f"{subsets(n):9,}" for n in (4, 8, 16)))
