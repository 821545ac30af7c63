"""An illustration: one report, and a host of 64 GiB that runs out."""

from solution import badness, read_report, victim

LOG = """\
oom-kill:constraint=CONSTRAINT_MEMCG,oom_memcg=/kubepods/pod7,task=python
Memory cgroup out of memory: Killed process 4711 (python) \
total-vm:41943040kB, anon-rss:7864320kB, file-rss:10240kB, \
shmem-rss:524288kB, UID:1000 pgtables:17408kB oom_score_adj:869
"""
for key, value in read_report(LOG).items():
    print(f"{key:9}", value if isinstance(value, str) else f"{value:.1f} GiB")

HOST = [("postgres", 30, 0), ("trainer, leaks", 22, 0), ("batch", 6, 400),
        ("sshd", 0.01, -1000)]
print("\nscore, postgres at adj      0   -300")
for name, used, adj in HOST:
    shown = [badness(used, a, 64) for a in
             (adj, -300 if name == "postgres" else adj)]
    print(f"{name:21}" + "".join(
        "  never" if s is None else f"{s:7.1f}" for s in shown))
for adj in (0, -300):
    # The leak has grown by the 6 GiB that batch set free.
    rest = [("postgres", 30, adj), ("trainer", 28, 0)]
    print(f"after batch, postgres at {adj:4}: {victim(rest, 64)}")
