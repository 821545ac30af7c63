from solution import FixedWindow, SlidingCounter, TokenBucket

# A client may send 100 requests a minute. It sends 100 requests in the last
# second of one minute and 100 in the first second of the next.
burst = [59 + i / 100 for i in range(100)] + [60 + i / 100 for i in range(100)]
steady = [i / 4 for i in range(4 * 600)]  # 240 a minute for ten minutes

print("limiter              burst of 200  ten minutes at 240 a minute")
for name, make in (
    ("fixed window", lambda: FixedWindow(100, 60)),
    ("sliding counter", lambda: SlidingCounter(100, 60)),
    ("token bucket, 100", lambda: TokenBucket(100 / 60, 100)),
    ("token bucket, 10", lambda: TokenBucket(100 / 60, 10)),
):
    one, two = make(), make()
    print(f"{name:20} {sum(map(one.allow, burst)):12} {sum(map(two.allow, steady)):28}")
