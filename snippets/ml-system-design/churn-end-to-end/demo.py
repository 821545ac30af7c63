from solution import SEGMENTS, by_risk, by_uplift, campaign, gain

for name, (share, without, with_offer) in SEGMENTS.items():
    print(f"{name:13}{share * 2e6:10,.0f} customers, {gain(without, with_offer):6.2f} euros an offer")
print("offers     by risk      by uplift")
for count in 100_000, 200_000, 360_000:
    print(f"{count:,} {campaign(2e6, by_risk(), count):12,.0f} {campaign(2e6, by_uplift(), count):12,.0f}")
