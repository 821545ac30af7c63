from solution import FixedWindow, SlidingCounter, TokenBucket

# A client may send 100 requests a minute. It sends 100 requests in the last
# second of one minute and 100 in the first second of the next.
burst = [59 + i / 100 for i in range(100)] + [60 + i / 100 for i in range(100)]
steady = [i / 4 for i in range(4 * 600)]  # 240 a minute for ten minutes

print("limiter            burst of 200   240 a minute")
for name, make in (
    ("fixed window", lambda: FixedWindow(100, 60)),
    ("sliding counter", lambda: SlidingCounter(100, 60)),
    ("token bucket, 100", lambda: TokenBucket(100 / 60, 100)),
    ("token bucket, 10", lambda: TokenBucket(100 / 60, 10)),
):
    one, two = make(), make()
    print(f"{name:18}{sum(map(one.allow, burst)):13}{sum(map(two.allow, steady)):15}")

greedy = [50 + i / 20 for i in range(2_500)]  # 20 a second, from 50 s on
print("most in any minute, if one sends 20 a second")
for name, limiter in (("fixed window", FixedWindow(100, 60)),
                      ("sliding counter", SlidingCounter(100, 60)),
                      ("token bucket, 100", TokenBucket(100 / 60, 100)),
                      ("token bucket, 10", TokenBucket(100 / 60, 10))):
    times = [t for t in greedy if limiter.allow(t)]
    print(f"{name:18}{max(sum(t - 60 < u <= t for u in times) for t in times):13}")

print(f"a million buckets of 200 bytes  {1e6 * 200 / 1e6:11.0f} MB")
print(f"100 counted by each of 20 gateways {20 * 100:11,}")
print(f"a twentieth each, on two gateways  {2 * 100 // 20:11}")
