"""Three days; one order came late, one was corrected; run all twice."""

from solution import append, open_database, replace, revenue

ORDERS = [
    ("a", "d1", 100, "d1"), ("b", "d2", 50, "d2"),
    ("c", "d1", 30, "d2"),               # of day 1, arrived on day 2
    ("b", "d2", 40, "d3"),               # corrected on day 3
    ("d", "d3", 70, "d3"),
]
print("truth         ", {"d1": 130, "d2": 40, "d3": 70})
for job in (append, replace):
    db = open_database(ORDERS)
    for round_ in ("once", "twice"):
        for day in ("d1", "d2", "d3"):
            job(db, day)
        print(f"{job.__name__:7} {round_:6}", revenue(db))
db = open_database(ORDERS)
replace(db, "d1")
try:
    replace(db, "d1", fail=True)
except RuntimeError:
    print("killed midway ", revenue(db))
