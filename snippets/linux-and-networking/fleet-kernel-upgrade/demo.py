"""10,000 hosts; a regression that hits some of them."""

from solution import chance_to_see, hosts_needed, hours, waves

for rate in (0.1, 0.01, 0.001):
    print(f"1 host in {1 / rate:4.0f} fails: {hosts_needed(rate):5} hosts to see it with 95 %; 50 hosts show it with {chance_to_see(rate, 50):.0%}")
print("waves:", *waves(10_000))
at_once = 200                             # 2 % of the capacity
print("hours:", *(f"{hours(w, min(at_once, w), 1.5):g}" for w in waves(10_000)))
