from solution import stale

print("interleavings that leave an old value    cache empty    cache warm")
for strategy in "write, then set", "delete, then write", "write, then delete", "versions":
    for writers in 1, 2:
        cells = [f"{bad:3} of {total:3}" for bad, total in (stale(strategy, writers, c) for c in (False, True))]
        print(f"{strategy:20} {writers} writer{'s' * (writers > 1):1}           {cells[0]:>14} {cells[1]:>13}")
