"""A machine is healthy (0) or failing (1); each minute it may raise an alarm."""

import numpy as np
from solution import posterior, viterbi

start = np.log([0.95, 0.05])
move = np.log([[0.98, 0.02], [0.05, 0.95]])
emit = np.log([[0.9, 0.1], [0.4, 0.6]])  # P(quiet), P(alarm) in each state

for alarms in ("000010000000", "000011011000", "000011111000"):
    seen = [int(c) for c in alarms]
    p = posterior(start, move, emit, seen)[:, 1]
    print("alarms ", alarms)
    print("Viterbi", "".join(map(str, viterbi(start, move, emit, seen))),
          " highest P(failing)", p.max().round(2))

rng = np.random.default_rng(0)
state, states = 0, []
for _ in range(20_000):
    state = int(rng.random() < np.exp(move[state, 1]))
    states.append(state)
states = np.array(states)
seen = (rng.random(20_000) < np.exp(emit[states, 1])).astype(int)
print("share of minutes right")
print(f"  alarm means failing  {(seen == states).mean():.3f}")
print(f"  always healthy       {(states == 0).mean():.3f}")
p = posterior(start, move, emit, seen)[:, 1]
print(f"  posterior above 0.5  {((p > 0.5) == states).mean():.3f}")
print(f"  Viterbi              {(np.array(viterbi(start, move, emit, seen)) == states).mean():.3f}")
