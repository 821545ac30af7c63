"""A server 80 ms away, resolver 10 ms, 40 ms of work, nothing cached."""

from solution import round_trips, rounds_for

RTT, DNS, WORK = 80, 10, 40
print("                         trips   first byte")
for name, how in (
    ("TCP + TLS 1.2", {"tls": "1.2"}),
    ("TCP + TLS 1.3", {"tls": "1.3"}),
    ("HTTP/3 (QUIC)", {"quic": True}),
    ("HTTP/3, 5 kB certificate", {"quic": True, "certificate": 5000}),
    ("TLS 1.3 resumed", {"resumed": True}),
    ("HTTP/3 resumed, 0-RTT", {"quic": True, "resumed": True, "early": True}),
):
    n = round_trips(**how)
    print(f"{name:26} {n:3d} {DNS + n * RTT + WORK:8d} ms")
print(f"connection already open      1 {RTT + WORK:8d} ms")
print("\nflights for 14 kB, 100 kB, 1 MB:",
      *(rounds_for(size) for size in (14_000, 100_000, 1_000_000)))
