"""150,000 orders, a fifth of them by the guest account, 64 partitions."""

from statistics import median

from solution import aqe_calls_it_skewed, load, salted

orders = [("guest" if i % 5 == 0 else f"u{i % 9000}", i)
          for i in range(150_000)]
users = [("guest", "G")] + [(f"u{i}", i) for i in range(9000)]

print("salts   largest   median   ratio   copies of users")
for salts in (1, 4, 16, 64):
    big, small = salted(orders, users, {"guest"}, salts)
    sizes = load([key for key, _ in big], 64)
    ratio = max(sizes) / median(sizes)
    print(f"{salts:5d} {max(sizes):9,d} {median(sizes):8,.0f} {ratio:7.1f}"
          f" {len(small) - len(users):17d}")
print("AQE splits 2,000 MB at median 100:", aqe_calls_it_skewed(2000, 100))
print("AQE splits   240 MB at median  12:", aqe_calls_it_skewed(240, 12))
