"""Gradient at the first of 50 layers when the last one receives norm 1."""

from math import sqrt

from solution import gradient_norms

for name, gain, branch in (("plain, gain 1", 1.0, None),
                           ("plain, gain sqrt(2) (He)", sqrt(2), None),
                           ("plain, gain 2", 2.0, None),
                           ("residual, gain sqrt(2)", sqrt(2), 1.0),
                           ("residual, branch / sqrt(50)", sqrt(2), 50**-0.5)):
    print(f"{name:28} {gradient_norms(50, gain, branch)[0]:8.0e}")
