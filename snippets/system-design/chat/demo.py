from solution import a_second, gateways

USERS, CONNECTED = 50e6, 10_000_000
mean, peak = a_second(USERS, 40), a_second(USERS, 40, 3)
print(f"messages a day                    {USERS * 40 / 1e9:.0f} billion")
print(f"messages a second, mean and peak  {mean:,.0f} and {peak:,.0f}")
print(f"storage at 300 bytes              {USERS * 40 * 300 / 1e9:.0f} GB a day,"
      f" {USERS * 40 * 300 * 365 / 1e12:.0f} TB a year")
print(f"pushes a second, five devices     {5 * peak:,.0f}")
print(f"gateways of 100,000 connections   {gateways(CONNECTED, 100_000)}")
print(f"heartbeats, one in 30 seconds     {CONNECTED / 30:,.0f} a second")
print(f"handshakes if a gateway dies      {100_000 / 60:,.0f} a second for a minute")
print(f"messages a second at ten times    {10 * peak:,.0f}")
