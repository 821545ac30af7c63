"""Three containers that die, watched for an hour."""

from solution import starts

print("lives for   starts   up, share of the hour")
for name, lives in (("2 s", 2), ("90 s", 90), ("11 min", 660)):
    times = starts(lives, 3600)
    up = sum(min(lives, 3600 - t) for t in times) / 3600
    print(f"{name:9} {len(times):8d} {up:12.0%}")
print("first starts of the 2 s one:", *starts(2, 1000))
