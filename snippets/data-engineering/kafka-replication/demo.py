from solution import compact

changes = "a=1 b=1 a=2 c=1 b=- a=3".split()
log = [
    (offset, key, None if value == "-" else value, offset)
    for offset, (key, _, value) in enumerate(changes)
]


def show(name, log):
    print(f"{name:8}", " ".join(f"{o}:{k}={v or '-'}" for o, k, v, _ in log))


show("log", log)
show("compact", compact(log, now=10, keep_tombstones=24))
show("a day on", compact(log, now=40, keep_tombstones=24))
