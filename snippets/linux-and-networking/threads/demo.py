from solution import FLAGS_ONLY, LOOK_FIRST, PETERSON, REORDERED, explore

for name, steps in [
    ("look, then set my flag", LOOK_FIRST),
    ("set my flag, then wait", FLAGS_ONLY),
    ("Peterson: flag, turn, wait", PETERSON),
    ("Peterson, first two swapped", REORDERED),
]:
    print(f"{name:29}{explore(steps)}")
