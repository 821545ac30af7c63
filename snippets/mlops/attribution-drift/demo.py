import numpy as np
from solution import changes, importance, ndcg

rng = np.random.default_rng(0)
names = ["amount", "age_days", "country_risk", "clicks_1h", "hour"]
weights = np.array([1.5, -1.0, 0.8, 0.5, 0.1])
training = rng.normal(size=(20_000, 5))
then = importance(weights, training, training)


def live(**shift):
    """Return a day of requests in which some features are multiplied."""
    return rng.normal(size=(20_000, 5)) * [shift.get(name, 1) for name in names]


days = {
    "nothing changed": live(),
    "hour varies twice as much": live(hour=2),
    "amount is stuck at its mean": live(amount=0),
    "clicks_1h in other units, x 10": live(clicks_1h=10),
    "age and risk swap in strength": live(age_days=0.8, country_risk=1.25),
}
print(f"{'day':34}NDCG   largest change of share")
for day, rows in days.items():
    now = importance(weights, rows, training)
    change = changes(then, now)
    most = int(np.argmax(np.abs(change)))
    print(f"{day:34}{ndcg(then, now):.3f}  {names[most]} {change[most]:+.0%}")
