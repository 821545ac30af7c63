"""32 layers: width 4,096, 8 KV heads of 128, network of 14,336; rank 16."""

from solution import trained

d, kv, hidden, layers, r = 4096, 8 * 128, 14_336, 32, 16
q_and_v = [(d, d), (d, kv)]
attention = [(d, d), (d, kv), (d, kv), (d, d)]
everything = attention + [(d, hidden), (d, hidden), (hidden, d)]
total = 8.03e9
print("adapters on       trained   of all   memory for training")
for name, shapes in (("query and value", q_and_v), ("all attention", attention),
                     ("all matrices", everything)):
    n = layers * trained(shapes, r)
    print(f"{name:15} {n / 1e6:7.1f} M  {n / total:6.2%}"
          f"  {n * 16 / 1e9:10.2f} GB")
print(f"{'full tuning':15} {total / 1e6:7.0f} M"
      f"         {total * 14 / 1e9:10.0f} GB")
