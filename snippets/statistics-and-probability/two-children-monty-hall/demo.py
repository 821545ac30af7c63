"""The same family and the same doors, with different reports."""

from solution import (
    FAMILIES, at_least_one, host_guesses, host_knows, met_one, older,
    posterior, switching_wins, tuesday_girl, two_girls,
)

for name, told in (
    ("asked: at least one girl?", at_least_one),
    ("asked: is the older one a girl?", older),
    ("met one at random, a girl", met_one),
):
    print(f"{name:32} P(two girls) = {posterior(FAMILIES, two_girls, told)}")
print(f"asked: a girl born on a Tuesday? P(two girls) = {tuesday_girl()}")
print()
for name, told in (("host knows", host_knows), ("host guesses", host_guesses)):
    print(f"{name:13} P(switching wins) = {switching_wins(told)}")
