"""The first look at a made-up table of machines."""

from solution import machines, profile, suspicions

table = machines()
found = profile(table)
for name, row in found.iterrows():
    top = f"{row['top']} in {row['top_share']:.0%}"
    print(f"{name:13} {row['type']:8} distinct {row['distinct']:3}  top {top}")
print()
print("\n".join(suspicions(table, "failed", "machine")))
