from math import log

from solution import funnel, refresh_a_second, two_hop_paths

mean, peak, light, heavy = funnel(100e6, 8, 2.5, 1_000, 200)
print(f"feed requests a second, mean    {mean:14,.0f}")
print(f"feed requests a second, peak    {peak:14,.0f}")
print(f"light scorings a second, peak   {light / 1e6:6.1f} million")
print(f"heavy scorings a second, peak   {heavy / 1e6:6.1f} million")
print(f"two-hop paths per person        {two_hop_paths(300):14,}")
print(f"lists of 100 people, 8 bytes    {200e6 * 100 * 8 / 1e9:11.0f} GB")
print(f"weight of a friend, 10 contacts {1 / log(10):14.2f}")
print(f"  with 1,000 contacts           {1 / log(1_000):14.2f}")
nightly = refresh_a_second(200e6, 300, 8)
print(f"scorings/s, all lists in 8 h    {nightly / 1e6:6.1f} million")
print(f"heavy scorings/s at ten times   {10 * heavy / 1e6:6.0f} million")
