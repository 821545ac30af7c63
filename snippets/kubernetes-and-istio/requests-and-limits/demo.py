"""A request of 400 ms CPU time; then who dies first on a node of 64 GiB."""

from solution import oom_score_adj, wall_ms

print("threads   no limit   limit 2   limit 4")
for threads in (2, 8, 32):
    row = [wall_ms(400, threads, limit) for limit in (64, 2, 4)]
    print(f"{threads:7d} {row[0]:7.0f} ms {row[1]:6.0f} ms {row[2]:6.0f} ms")

print("\nscore when in use                     adj  score")
for name, qos, request, used in (
    ("Guaranteed 16 GiB, uses 15", "Guaranteed", 16, 15),
    ("Burstable requests 16, uses 17", "Burstable", 16, 17),
    ("Burstable requests 2, uses 6", "Burstable", 2, 6),
    ("BestEffort, uses 1", "BestEffort", 0, 1),
):
    adj = oom_score_adj(qos, request, 64)
    print(f"{name:35} {adj:5d} {max(0, adj + 1000 * used // 64):6d}")
