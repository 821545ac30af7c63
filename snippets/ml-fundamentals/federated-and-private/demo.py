"""Ten hospitals with different patients; then a mean salary from few and from many people."""

import numpy as np
from solution import federated_average, private_mean

rng = np.random.default_rng(0)
clients = []
for site in range(10):
    x = rng.normal(size=(20 + 30 * site, 5)) * rng.uniform(0.3, 2, 5)
    clients.append((x, x @ (np.ones(5) + rng.normal(size=5) * 0.5) + rng.normal(size=len(x))))
x, y = (np.concatenate(part) for part in zip(*clients, strict=True))
best = np.linalg.lstsq(x, y, rcond=None)[0]

print("distance to the model of all rows together")
print("local steps   after 5 rounds   20 rounds   100 rounds")
for steps in (1, 5, 25):
    w, seen = np.zeros(5), []
    for done in range(1, 101):
        w = federated_average(w, clients, steps, 0.1)
        if done in (5, 20, 100):
            seen.append(np.linalg.norm(w - best))
    print(f"{steps:11} {seen[0]:16.3f} {seen[1]:11.3f} {seen[2]:12.3f}")

print("\nepsilon   typical error of a mean salary: 100 people   10,000 people")
for epsilon in (0.1, 1, 10):
    errors = []
    for n in (100, 10_000):
        salaries = rng.lognormal(10.6, 0.5, n)
        truth = np.clip(salaries, 0, 200_000).mean()
        errors.append(np.median([abs(private_mean(salaries, 0, 200_000, epsilon, rng) - truth) for _ in range(200)]))
    print(f"{epsilon:7} {errors[0]:44,.0f} {errors[1]:15,.0f}")
