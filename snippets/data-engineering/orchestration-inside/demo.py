"""24 sensors, the 24 tasks they wait for, and 16 worker slots."""

from solution import done_at, simulate

print("mode         at 60 min: sensors  work   first done   all done")
for mode in ("poke", "reschedule", "deferrable"):
    history = simulate(24, 16, mode, 600)
    held, working, _ = history[60]
    print(f"{mode:12} {held:18d} {working:5d} {done_at(history, 1)!s:>12}"
          f" {done_at(history, 24)!s:>10}")
