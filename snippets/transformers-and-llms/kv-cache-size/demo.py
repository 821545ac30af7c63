"""32 layers, 32 query heads of size 128; 80 GB, of which 90 % may be used."""

from solution import bytes_per_token, sequences_that_fit

memory, weights = 0.9 * 80e9, 8.03e9 * 2
print("KV heads        KiB/token  GiB at 8,192  sequences of 8,192")
for name, heads in (("32 (all heads)", 32), ("8 (grouped)", 8),
                    ("1 (shared)", 1)):
    per_token = bytes_per_token(32, heads, 128)
    gib = per_token * 8192 / 2**30
    print(f"{name:14} {per_token / 2**10:10.0f} {gib:13.3g}"
          f" {sequences_that_fit(memory, weights, per_token, 8192):19}")
