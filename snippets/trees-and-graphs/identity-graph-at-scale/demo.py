import random

from solution import largest_share, needed_precision, smallest_neighbour, stars

print("rounds for a chain      smallest neighbour   alternating stars")
for length in (16, 128, 1024):
    names = random.Random(1).sample(range(length), length)
    chain = [(n, n + 1) for n in range(length - 1)]
    mixed = [(names[a], names[b]) for a, b in chain]
    for name, links in ("ids in order", chain), ("ids mixed", mixed):
        print(f"{length:5} nodes, {name:12}{smallest_neighbour(links)[1]:18}{stars(links)[1]:20}")

print("\nfalse links per person   share in the largest group")
for per_person in (0.1, 0.3, 0.4, 0.5, 0.6, 0.8, 1.0):
    print(f"{per_person:12}{largest_share(20_000, int(20_000 * per_person)):26.1%}")

print("\ntrue links per person   precision needed")
for true_links in (2, 4, 9):
    print(f"{true_links:11}{needed_precision(true_links):22.1%}")
