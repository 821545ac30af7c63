"""What is shared, and what is not."""

from copy import copy, deepcopy

from solution import collect

print("collect('a')      ", collect("a"))
print("collect('b')      ", collect("b"))

grid = [[0] * 3] * 2
grid[0][0] = 1
print("[[0] * 3] * 2     ", grid)

config = {"seed": 7, "model": {"depth": 6}}
alias, shallow, deep = config, copy(config), deepcopy(config)
config["seed"] = 8
config["model"]["depth"] = 99
print("alias             ", alias)
print("copy.copy         ", shallow)
print("copy.deepcopy     ", deep)

scale = [lambda x: x * n for n in (1, 10, 100)]
print("three lambdas on 2", [f(2) for f in scale])
