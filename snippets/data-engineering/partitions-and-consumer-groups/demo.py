"""Keys that move, partitions that move, and the lag of a rolling restart."""

from solution import (dealt, lag_over_time, moved, partition_of,
                      rolling_restart, sticky)

keys = [f"user-{i}" for i in range(100_000)]
moves = sum(partition_of(k, 12) != partition_of(k, 16) for k in keys)
print(f"12 to 16 partitions: {moves / len(keys):.1%} of keys move")

four, three = ["a", "b", "c", "d"], ["a", "b", "c"]
before = dealt(12, four)
print("one of 4 members leaves, partitions that change owner:")
print("  dealt afresh", moved(before, dealt(12, three)))
print("  sticky      ", moved(before, sticky(before, three)))

print("rolling restart    peak lag   seconds with lag")
for protocol in ("eager", "incremental", "static"):
    lag = lag_over_time(330, rolling_restart(four, protocol))
    print(f"  {protocol:12} {max(lag):12,d} {sum(n > 0 for n in lag):12d}")
