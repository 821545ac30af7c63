from solution import break_even, hit_rate, request_cost, requests_needed

sizes = dict(prefix=6000, rest=500, output=300, price_in=3, price_out=15)
print(f"no cache               {request_cost(hit_rate=0, write=1, **sizes):.4f} dollars")
print(f"a clock in the prefix  {request_cost(hit_rate=0, **sizes):.4f}")
for per_hour in (1, 6, 60):
    rate = hit_rate(per_hour / 60, lifetime=5)
    print(f"{per_hour:3} requests an hour   {request_cost(hit_rate=rate, **sizes):.4f}  hit rate {rate:.0%}")
print(f"the cache pays above a hit rate of {break_even():.0%}, or {60 * requests_needed(5):.1f} requests an hour")
