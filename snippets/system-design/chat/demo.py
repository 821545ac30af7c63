from solution import a_second, gateways

USERS, CONNECTED = 50e6, 10_000_000
mean, peak = a_second(USERS, 40), a_second(USERS, 40, 3)
print(f"messages a day                  {USERS * 40 / 1e9:6.0f} billion")
print(f"messages a second, mean         {mean:14,.0f}")
print(f"messages a second, peak         {peak:14,.0f}")
print(f"300 bytes each, a day           {USERS * 40 * 300 / 1e9:11.0f} GB")
print(f"300 bytes each, a year          {USERS * 40 * 300 * 365 / 1e12:11.0f} TB")
print(f"pushes/s, five devices, peak    {5 * peak:14,.0f}")
print(f"gateways, 100,000 connections   {gateways(CONNECTED, 100_000):14}")
print(f"heartbeats/s, one in 30 s       {CONNECTED / 30:14,.0f}")
print("if a gateway dies, for a minute")
print(f"  handshakes a second           {100_000 / 60:14,.0f}")
print(f"messages/s at ten times, peak   {10 * peak:14,.0f}")
