"""Fingerprints of a network."""

from solution import loss_limit, syn_times, tcp_payload, window_limit

for name, linear in (("Linux 6.5 and later", 4), ("before", 0)):
    times, give_up = syn_times(linear=linear)
    print(f"{name:20} SYN again at", *times, f"s, gives up at {give_up} s")

rtt = 0.080
print(f"\n80 ms, 64 KiB window: {window_limit(65_535, rtt) / 1e6:5.1f} Mbit/s")
for loss in (0.0001, 0.001, 0.01):
    rate = loss_limit(1460, rtt, loss) / 1e6
    print(f"80 ms, {loss:.2%} loss:   {rate:5.1f} Mbit/s")
print(f"to fill 1 Gbit/s: {1e9 * rtt / 8 / 1e6:.0f} MB in flight")

print("\ndata in a full segment, MTU 1500")
for name, options in {
    "IPv4": {}, "IPv6": {"ipv6": True}, "VXLAN": {"tunnel": 50},
    "IPv4, timestamps": {"timestamps": True},
}.items():
    print(f"{name:17} {tcp_payload(1500, **options)}")
ports = 60_999 - 32_768 + 1
print(f"\n{ports} ports / 60 s in TIME-WAIT = {ports / 60:.0f} connections/s")
