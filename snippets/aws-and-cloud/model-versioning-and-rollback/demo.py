"""A canary on 5 % of 200 requests a second, and a rollback at night."""

from solution import Release, alarm_limit, rollback_target, tail

normal, bad, minutes = 0.002, 0.012, 5
print("share  requests  limit   noticed   extra errors in 5 min")
for share in (0.001, 0.01, 0.05, 1.0):
    n = round(share * 200 * 60 * minutes)
    k = alarm_limit(n, normal)
    print(f"{share:5.1%} {n:9,d} {k:6d} {tail(n, bad, k):9.1%}"
          f" {n * (bad - normal):10.0f}")

f = frozenset
history = [
    Release("v5", "41d7", "9f2c", f({"tenure", "plan"}), 2, True),
    Release("v6", "8ab1", "9f2c", f({"tenure", "plan", "tickets_7d"}), 2, True),
    Release("v7", "c0de", "11aa", f({"tenure", "plan"}), 3, False),
    Release("v8", "77e0", "11aa", f({"tenure", "plan"}), 3, True),
]
target, passed_over = rollback_target(history, {"tenure", "plan"}, {2, 3})
print("\nroll v8 back to", target.name)
for reason in passed_over:
    print("  not", reason)
