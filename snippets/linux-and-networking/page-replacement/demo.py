"""Belady's anomaly: with FIFO, a fourth frame makes it worse."""

from solution import head_movement, page_faults

BELADY = (1, 2, 3, 4, 1, 2, 5, 1, 2, 3, 4, 5)
QUEUE = (98, 183, 37, 122, 14, 124, 65, 67)

print("page faults   3 frames  4 frames")
for policy in ("fifo", "lru", "opt"):
    print(f"{policy.upper():12}  {page_faults(BELADY, 3, policy):8}  {page_faults(BELADY, 4, policy):8}")
print()
print("head movement from track 53")
for policy in ("fcfs", "sstf", "scan", "look"):
    print(f"{policy.upper():12}  {head_movement(53, QUEUE, policy):8}")
