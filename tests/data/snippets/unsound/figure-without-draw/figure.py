"""A line drawn as in a notebook."""

import matplotlib.pyplot as plt

plt.plot([0, 1], [0, 1])
plt.savefig("figure.svg")
