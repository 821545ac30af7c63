from collections import Counter

from solution import add_shard, by_modulo, by_ring, by_slots, catch_up

keys = [f"user{i}" for i in range(20_000)]
four, five = list("ABCD"), list("ABCDE")
slots = [four[i % 4] for i in range(1_024)]
plans = {
    "hash modulo": (by_modulo(four), by_modulo(five)),
    "ring, 1 point": (by_ring(four, 1), by_ring(five, 1)),
    "ring, 200 points": (by_ring(four, 200), by_ring(five, 200)),
    "1,024 slots": (by_slots(slots), by_slots(add_shard(slots, "E"))),
}
for name, (old, new) in plans.items():
    moved = sum(old(key) != new(key) for key in keys) / len(keys)
    load = max(Counter(map(new, keys)).values()) / (len(keys) / 5)
    print(f"{name:17} moves {moved:4.0%}, fullest shard {load:.2f} x mean")

copy = 2e12 / 50e6  # 2 TB at 50 MB/s
print(f"copy {copy / 3600:.1f} h, catch-up "
      f"{catch_up(copy, 3_000, 9_000) / 3600:.1f} h at 9,000 writes/s, "
      f"{catch_up(copy, 3_000, 3_500) / 3600:.0f} h at 3,500")
