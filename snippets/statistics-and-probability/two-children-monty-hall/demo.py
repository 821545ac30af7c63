"""The same family and the same doors, with different reports."""

from solution import (
    FAMILIES, at_least_one, host_guesses, host_knows, met_one, older, posterior, switching_wins, tuesday_girl, two_girls,
)

for name, told in (
    ("asked: at least one girl?", at_least_one),
    ("asked: is the older one a girl?", older),
    ("met one at random, a girl", met_one),
):
    print(f"{name:34} P(two girls) = {posterior(FAMILIES, two_girls, told)}")
print(f"{'asked: a girl born on a Tuesday?':34} P(two girls) = {tuesday_girl()}")
print()
print(f"{'host knows where the car is':34} P(switching wins) = {switching_wins(host_knows)}")
print(f"{'host opens a door at random':34} P(switching wins) = {switching_wins(host_guesses)}")
