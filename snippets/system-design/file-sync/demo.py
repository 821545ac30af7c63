import random

from solution import (commits_a_second, content_defined, fixed, overhead,
                      polls_a_second, to_upload)

USERS, DEVICES = 10e6, 30e6
mean, peak = commits_a_second(USERS, 5), commits_a_second(USERS, 5, 3)
chunks = USERS * 20e9 / 4e6
print(f"commits a second, mean and peak   {mean:.0f} and {peak:,.0f}")
print(f"content                           {USERS * 20e9 / 1e15:.0f} PB")
print(f"chunks of 4 MB, index             {chunks / 1e9:.0f} billion, {chunks * 100 / 1e12:.0f} TB")
print(f"space of 10 + 4 parts             {overhead(10, 4)} times the data")
print(f"connections, servers              {DEVICES / 1e6:.0f} million, {DEVICES / 1e5:.0f}")
for minutes in 1, 10:
    print(f"polling every {minutes:2} min              {polls_a_second(DEVICES, 60 * minutes):,.0f} a second")
print(f"commits a second at ten times     {10 * peak:,.0f}")
old = random.Random(0).randbytes(200_000)
new = old[:50_000] + b"!" + old[50_000:]
for name, cut in ("fixed cuts", lambda d: fixed(d, 4_096)), ("by content", lambda d: content_defined(d, 12)):
    share = to_upload(cut(old), cut(new)) / len(new)
    print(f"one byte inserted, {name}     {share:.0%} to upload")
