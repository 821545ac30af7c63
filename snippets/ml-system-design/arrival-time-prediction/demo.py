from solution import (estimates_a_second, mean, promised_quantile, quantile,
                      share_later_than_mean, table_bytes)

usual, peak = (estimates_a_second(2e6, 50, k) for k in (1, 4))
print(f"estimates a day               {2e6 * 50 / 1e6:7.0f} million")
print(f"estimates a second, mean      {usual:15,.0f}")
print(f"estimates a second, peak      {peak:15,.0f}")
print(f"orders in 90 days             {2e6 * 90 / 1e6:7.0f} million")
print(f"100 features, 4 bytes each    {table_bytes(2e6, 90, 100) / 1e9:12.0f} GB")
best = promised_quantile(late=3, early=1)
print(f"quantile to promise           {best:15}")
print("if the median is 20 minutes and sigma 0.4")
print(f"  mean                        {mean(20, 0.4):7.1f} minutes")
print(f"  orders later than the mean  {share_later_than_mean(0.4):15.0%}")
for q in best, 0.9:
    print(f"  quantile {q:<4}               {quantile(20, 0.4, q):7.1f} minutes")
print(f"estimates/s at ten times      {10 * peak:15,.0f}")
