"""Which gates a perceptron learns."""

import numpy as np
from solution import GATES, INPUTS, train, xor_network

for gate, labels in GATES.items():
    w, b, wrong = train(INPUTS, np.array(labels))
    print(f"{gate:3}  w = {w.tolist()}, b = {b:4.1f}, errors in the last pass: {wrong}")
print("two layers:", xor_network(INPUTS).tolist())
