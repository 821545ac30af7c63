"""Action values from the known model, and learned from experience alone."""

import numpy as np
from solution import PUMP, q_learning, value_iteration

rng = np.random.default_rng(1)
print("                 good          worn        broken")
print("               run repair    run repair    run repair")
for name, q in (("model", value_iteration(PUMP)),
                ("100 steps", q_learning(PUMP, 100, rng)),
                ("20,000 steps", q_learning(PUMP, 20_000, rng)),
                ("model, γ=0.5", value_iteration(PUMP, gamma=0.5))):
    print(f"{name:12}" + "".join(f"{run:6.0f} {repair:6.0f} " for run, repair in q))
