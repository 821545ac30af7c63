"""Tickets: 900 billing, 80 technical, 20 legal; two classifiers."""

from solution import f1_scores

careless = [[890, 10, 0], [30, 50, 0], [18, 2, 0]]
careful = [[850, 40, 10], [15, 62, 3], [2, 3, 15]]
for name, confusion in ("careless", careless), ("careful", careful):
    found = f1_scores(confusion)
    print(name, "F1 per class", found.pop("per class").round(2))
    print("   ", *(f"{key} {value:.3f} " for key, value in found.items()))
