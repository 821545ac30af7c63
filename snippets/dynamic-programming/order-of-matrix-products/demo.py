from solution import cheapest_order

for sizes in ([50, 5, 100, 10], [1000, 2, 1000, 2, 1000], [512, 4096, 4096, 4096, 1]):
    fewest, brackets = cheapest_order(sizes)
    left_to_right = sum(sizes[0] * a * b for a, b in zip(sizes[1:], sizes[2:]))
    print(" x ".join(map(str, sizes)))
    print(f"  from the left {left_to_right:>14,}")
    print(f"  best          {fewest:>14,}  {brackets}")
