from solution import SEGMENTS, by_risk, by_uplift, campaign, gain, overall_effect, standard_error

for name, (share, without, with_offer) in SEGMENTS.items():
    print(f"{name:13}{share * 2e6:10,.0f} customers, {gain(without, with_offer):6.2f} euros an offer")
print("offers     by risk      by uplift")
for count in 100_000, 200_000, 360_000:
    print(f"{count:,} {campaign(2e6, by_risk(), count):12,.0f} {campaign(2e6, by_uplift(), count):12,.0f}")
print(f"experiment, 25,000 a group: effect {100 * overall_effect():.2f} points, "
      f"standard error {100 * standard_error(0.0454, 25_000):.2f}")
