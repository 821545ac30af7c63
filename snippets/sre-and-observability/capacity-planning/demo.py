"""3,000 requests a second at the peak, 50 per replica at its limit."""

from solution import mean_wait, months_left, replicas

for zones in (1, 2, 3):
    print(f"zones {zones}: {replicas(3000, 50, 0.6, zones)} replicas")
print("mean wait in service times, by utilisation")
print("servers " + "".join(f"{share:8.0%}" for share in (0.5, 0.7, 0.8, 0.9, 0.95)))
for servers in (1, 4, 32):
    print(f"{servers:7} " + "".join(f"{mean_wait(share, servers):8.2f}" for share in (0.5, 0.7, 0.8, 0.9, 0.95)))
print("months until 4,500 requests a second at 5 % a month:", months_left(3000, 4500, 0.05))
