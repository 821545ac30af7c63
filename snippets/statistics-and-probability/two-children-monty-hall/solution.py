"""Puzzles about what you were told: weigh each world by how likely it is to produce the report."""

from fractions import Fraction
from itertools import product


# --8<-- [start:posterior]
def posterior(worlds, event, told):
    """Return P(event | report).

    worlds: world to prior probability; event(world): whether it holds there;
    told(world): the probability that you get this report in that world.
    """
    weights = {world: prior * told(world) for world, prior in worlds.items()}
    holds = sum(weight for world, weight in weights.items() if event(world))
    return holds / sum(weights.values())
# --8<-- [end:posterior]


def uniform(worlds):
    """Return world to probability, all equal."""
    worlds = list(worlds)
    return {world: Fraction(1, len(worlds)) for world in worlds}


FAMILIES = uniform(product("gb", repeat=2))  # the older child first


def two_girls(family):
    return family == ("g", "g")


def at_least_one(family):
    """A true answer to: is at least one of your children a girl?"""
    return Fraction("g" in family)


def older(family):
    """A true answer to: is your older child a girl?"""
    return Fraction(family[0] == "g")


def met_one(family):
    """You met one of the two at random, and it was a girl."""
    return Fraction(family.count("g"), 2)


def tuesday_girl():
    """Return P(two girls | at least one is a girl born on a Tuesday); day 2 of 7 is Tuesday."""
    children = list(product("gb", range(7)))
    families = uniform(product(children, repeat=2))
    return posterior(families, lambda f: f[0][0] == f[1][0] == "g", lambda f: Fraction(("g", 2) in f))


DOORS = uniform(range(3))  # the car; you have chosen door 0


def host_knows(car):
    """The host opens door 2 and knows where the car is; with a choice he tosses a coin."""
    return {0: Fraction(1, 2), 1: Fraction(1), 2: Fraction(0)}[car]


def host_guesses(car):
    """The host opens door 1 or 2 at random. It was door 2, and there was no car behind it."""
    return Fraction(0) if car == 2 else Fraction(1, 2)


def switching_wins(told):
    return posterior(DOORS, lambda car: car == 1, told)
