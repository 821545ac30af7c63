"""Count the customers who get another's score; it differs by machine and run."""

import numpy as np
import pandas as pd
import solution
import starter

CUSTOMERS = 40_000

rng = np.random.default_rng(0)
rows = pd.DataFrame({
    "account": np.arange(CUSTOMERS).astype(str),
    "logins": rng.integers(0, 50, CUSTOMERS),
    "paid": rng.normal(50, 9, CUSTOMERS),
    "idle_days": rng.integers(0, 100, CUSTOMERS),
    "age_days": rng.integers(1, 999, CUSTOMERS),
    "churned": rng.random(CUSTOMERS) < 0.1,
})
model = solution.fit(rows[:2000])
right = solution.score(model, rows)["score"].to_numpy()
for run in range(1, 6):
    wrong = (starter.score(model, rows)["score"].to_numpy() != right).mean()
    print(f"run {run}: {wrong:.0%} of {CUSTOMERS:,} customers")
