from solution import Assumptions, figures

for name, value in figures(Assumptions()).items():
    print(f"{name:31}{value:>18,.0f}")
print("at ten times the requests")
later = figures(Assumptions(requests_per_day=200))
for name in ("requests/s, peak", "ranker cores busy at peak",
             "item scorings/s, peak", "feature log a day, shown items"):
    print(f"{name:31}{later[name]:>18,.0f}")
