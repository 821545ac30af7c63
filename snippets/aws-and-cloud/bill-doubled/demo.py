"""October against September; illustrative prices."""

from solution import blended, explain, first_jump, total

september = {"GPU on demand (h)": (4_000, 5.0), "GPU commitment (h)": (6_000, 2.5),
             "NAT (GB)": (30_000, 0.045), "Between zones (GB)": (80_000, 0.01),
             "S3 storage (GB)": (400_000, 0.023), "S3 requests (1,000)": (90_000, 0.005),
             "Log ingestion (GB)": (4_000, 0.5), "Endpoint instances (h)": (2_900, 1.2)}
october = {**september, "GPU on demand (h)": (10_300, 5.0), "GPU commitment (h)": (0, 2.5),
           "NAT (GB)": (230_000, 0.045), "S3 requests (1,000)": (130_000, 0.005),
           "Log ingestion (GB)": (29_000, 0.5), "Endpoint instances (h)": (8_700, 1.2)}

print(f"September {total(september):8,.0f}   October {total(october):8,.0f}")
for name in ("GPU on demand (h)", "GPU commitment (h)"):
    print(f"{name:24} {september[name][0]:6,d} to {october[name][0]:6,d}"
          f" at {october[name][1]}")
gpu = ["GPU on demand (h)", "GPU commitment (h)"]
print("                            change  by quantity  by price")
before, after = (blended(bill, gpu, "GPU, all (h)") for bill in (september, october))
for name, change, quantity, price in explain(before, after)[:5]:
    print(f"{name:24} {change:+9,.0f} {quantity:+12,.0f} {price:+9,.0f}")
days = [1_740, 1_760, 1_720, 1_750, 1_730, 1_745, 1_755,          # September
        *[2_230] * 9, *[3_517] * 22]                              # October
for factor in (1.5, 1.2):
    print(f"alert at {factor} times the usual day: October {first_jump(days, factor) - 6}")
