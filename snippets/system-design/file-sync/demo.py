import random

from solution import (commits_a_second, content_defined, fixed, overhead,
                      polls_a_second, to_upload)

USERS, DEVICES = 10e6, 30e6
mean, peak = commits_a_second(USERS, 5), commits_a_second(USERS, 5, 3)
chunks = USERS * 20e9 / 4e6
print(f"commits a second, mean          {mean:14.0f}")
print(f"commits a second, peak          {peak:14,.0f}")
print(f"content                         {USERS * 20e9 / 1e15:11.0f} PB")
print(f"chunks of 4 MB                  {chunks / 1e9:6.0f} billion")
print(f"  their index                   {chunks * 100 / 1e12:11.0f} TB")
print(f"space of 10 + 4 parts           {overhead(10, 4):8.1f} times")
print(f"open connections                {DEVICES / 1e6:6.0f} million")
print(f"  servers for them              {DEVICES / 1e5:14.0f}")
for minutes in 1, 10:
    print(f"polls a second, every {minutes:2} min    {polls_a_second(DEVICES, 60 * minutes):14,.0f}")
print(f"commits/s at ten times, peak    {10 * peak:14,.0f}")
old = random.Random(0).randbytes(200_000)
new = old[:50_000] + b"!" + old[50_000:]
print("one byte inserted, to upload")
for name, cut in (("fixed cuts", lambda d: fixed(d, 4_096)),
                  ("by content", lambda d: content_defined(d, 12))):
    share = to_upload(cut(old), cut(new)) / len(new)
    print(f"  {name}                    {share:14.0%}")
