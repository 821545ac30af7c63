"""Routes out of a private subnet, and a client that gets no answer."""

from solution import connects, nat_cost, next_hop, usable

private = {"10.0.0.0/16": "local", "0.0.0.0/0": "NAT gateway"}
endpoint = {**private, "52.216.0.0/15": "S3 gateway endpoint"}
for name, address in (("database", "10.0.21.7"), ("package index", "151.101.0.223"),
                      ("S3 bucket", "52.217.10.1")):
    print(f"{name:14} {next_hop(private, address):12}"
          f" with endpoint: {next_hop(endpoint, address)}")

group = [("0.0.0.0/0", 443, 443)]
all_in = [(100, "allow", "0.0.0.0/0", 0, 65535)]
for name, out in (("ACL out: 443 only", (100, "allow", "0.0.0.0/0", 443, 443)),
                  ("ACL out: 1024-65535", (100, "allow", "0.0.0.0/0", 1024, 65535))):
    ok = connects("198.51.100.7", 50_000, 443, group, all_in, [out])
    print(f"{name:20} {'answered' if ok else 'timeout'}")
print(f"/24 {usable('10.0.0.0/24')}, /20 {usable('10.0.0.0/20'):,d} addresses")
print(f"40 TB through NAT: {nat_cost(40_000, 0.045, 0.045, gateways=3):,.0f} a month")
