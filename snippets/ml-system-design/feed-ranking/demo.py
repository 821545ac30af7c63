from math import log

from solution import funnel, refresh_a_second, two_hop_paths

mean, peak, light, heavy = funnel(100e6, 8, 2.5, 1_000, 200)
print(f"feed requests a second, mean and peak  {mean:,.0f} and {peak:,.0f}")
print(f"light scorings a second, peak          {light / 1e6:.1f} million")
print(f"heavy scorings a second, peak          {heavy / 1e6:.1f} million")
print(f"two-hop paths per person               {two_hop_paths(300):,}")
print(f"lists of 100 people, 8 bytes each      {200e6 * 100 * 8 / 1e9:.0f} GB")
print(f"weight of a friend with 10 contacts    {1 / log(10):.2f}")
print(f"weight of one with 1,000               {1 / log(1_000):.2f}")
nightly = refresh_a_second(200e6, 300, 8)
print(f"refresh of all lists in 8 hours        {nightly / 1e6:.1f} million/s")
print(f"heavy scorings at ten times            {10 * heavy / 1e6:.0f} million/s")
