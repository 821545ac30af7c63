"""Ten payments of 1, sent once; then one of them sent twice."""

from solution import (commit_first, effect_first, idempotent,
                      one_transaction, run)

once = [(f"p{i}", 1) for i in range(10)]
twice = once[:5] + [once[4]] + once[5:]

print("truth is 10         crash anywhere   producer resends")
for consumer in (commit_first, effect_first, one_transaction, idempotent):
    totals = {run(consumer, once, at) for at in range(1, 21)}
    resent = {run(consumer, twice, at) for at in range(1, 23)}
    print(f"{consumer.__name__:16} {min(totals):7d} to {max(totals):2d}"
          f" {min(resent):12d} to {max(resent):2d}")
