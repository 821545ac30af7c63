from solution import replicas, seconds_per_request

PROMPT, OUTPUT, RATE = 1_500, 300, 200
for cached in 0, 0.6:
    s = seconds_per_request(PROMPT, OUTPUT, cached, 15_000, 2_500)
    print(f"{cached:3.0%} of prompt cached: {s:.2f} s per request, "
          f"{replicas(RATE, s, 0.7)} replicas at 70 %")
print(f"tokens a second: {RATE * PROMPT:,} in, {RATE * OUTPUT:,} out")
print(f"streams open: {RATE * (0.5 + OUTPUT * 0.03):,.0f}")
print(f"audit log: {RATE / 3 * 86_400 * (PROMPT + OUTPUT) * 4 / 1e9:.0f} GB a day")
