"""An illustration: load average 40.0, 38.0, 25.3 on 8 CPUs; df just called."""

from solution import counted, minutes_since

PS = "\n".join(
    ["Ss   do_epoll_wait    nginx"] * 9
    + ["D    rpc_wait_bit_killable    python"] * 40
    + ["D+   rpc_wait_bit_killable    df"] * 2
    + ["R    -    ps", "I    rescuer_thread    kworker/0:1", "Z    -    sh"]
)

for (state, wchan, comm), n in counted(PS).most_common():
    print(f"{n:3d} {state} {wchan:22} {comm}")
print(f"stuck since {minutes_since(25.3, 40):.0f} min (15-minute load)")
print(f"        and {minutes_since(38.0, 40, 5):.0f} min (5-minute load)")
