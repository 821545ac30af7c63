"""An illustration: a server an hour after its start, and the limit itself."""

from solution import kinds, minutes_left, provoke

FDS = (["socket:[81123]"] * 3 + [f"socket:[{n}]" for n in range(838)]
       + ["pipe:[5]", "pipe:[6]", "anon_inode:[eventpoll]", "/dev/null"] + ["/var/log/app.log"])
for kind, n in kinds(FDS).most_common():
    print(f"{n:4} {kind}")
SAMPLES = [(0, 60), (20, 321), (40, 588), (60, len(FDS))]
print(f"{len(FDS)} of 1024 after 60 min; full in {minutes_left(SAMPLES, 1024):.0f} min")
print("at a soft limit of 64:", *provoke(64))
