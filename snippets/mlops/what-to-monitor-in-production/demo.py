"""How long until monitoring can know, with 200 labelled alerts a day."""

from statistics import NormalDist

from solution import cases_to_see

print("precision 90 % falls to   cases    days")
for fallen in (0.80, 0.85, 0.88, 0.89):
    cases = cases_to_see(0.90, fallen)
    print(f"{fallen:19.0%} {cases:11,d} {cases / 200:7.1f}")

checks = 50 * 24                               # 50 metrics, every hour
for sigmas in (2, 3, 4):
    chance = 2 * (1 - NormalDist().cdf(sigmas))
    print(f"{sigmas} sigma on 50 hourly metrics: {checks * chance:5.2f}"
          " false alarms a day")
