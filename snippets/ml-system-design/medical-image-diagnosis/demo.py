"""100,000 women screened a year, 6 in 1,000 with cancer; then a clinic for symptoms."""

from solution import positives_needed, reading_hours, screened

print("setting            sensitivity  specificity   found  missed  false alarms   PPV")
for name, people, prevalence, points in (
    ("screening", 100_000, 0.006, [(0.80, 0.96), (0.90, 0.90), (0.95, 0.80)]),
    ("symptoms", 5_000, 0.10, [(0.90, 0.90)]),
):
    for sensitivity, specificity in points:
        found, missed, alarms, ppv = screened(people, prevalence, sensitivity, specificity)
        print(f"{name:18} {sensitivity:11.2f} {specificity:12.2f} {found:7.0f} {missed:7.0f} {alarms:13.0f} {ppv:5.2f}")

print("\nreading hours, all by two people:  ", round(reading_hours(100_000, 1.0)))
print("only the riskiest 10 % by two:     ", round(reading_hours(100_000, 0.1)))
print("ill cases to know 0.90 within 0.03:", positives_needed(0.9, 0.03))
print("people to collect them by screening:", round(positives_needed(0.9, 0.03) / 0.006))
