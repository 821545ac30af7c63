from solution import race_share

for rate in 0.02, 0.2, 2:
    share = race_share(rate, 5, 3_600, 0.001)
    print(f"a request every {1 / rate:4.1f} s: {share * 1e6:6.2f} failures per million")
daily = 300 * 0.2 * 86_400
print(f"300 connections, one request every 5 s each: {daily:,.0f} requests and "
      f"{daily * race_share(0.2, 5, 3_600, 0.001):,.0f} failures a day")
print(f"proxy idle timeout 4 s: {daily * race_share(0.2, 5, 4, 0.001):.0f} failures")
