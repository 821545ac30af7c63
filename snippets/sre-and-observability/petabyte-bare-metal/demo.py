"""10 PB on nodes of 24 disks of 20 TB; 2 % of disks fail a year."""

from solution import cluster, days_between_failures, rebuild_hours

print("                      disks  nodes  disk fails  node lost   disk lost")
print("                                    every       rebuilt in  rebuilt in")
schemes = ("three copies", 3, 1), ("Reed-Solomon 6+3", 1.5, 6)
for name, copies, reads in schemes:
    disks, nodes = cluster(10_000, copies)
    days = days_between_failures(disks, 0.02)
    disk, node = 20 * 0.75, 20 * 0.75 * 24     # TB that were on it
    hours = [rebuild_hours(tb, reads, nodes - 1, 100) for tb in (node, disk)]
    print(f"{name:20} {disks:6,d} {nodes:6d} {days:7.1f} d"
          f" {hours[0]:9.0f} h {hours[1]:9.1f} h")
print(f"\none 20 TB disk onto one spare at 200 MB/s:"
      f" {rebuild_hours(15, 1, 1, 200):.0f} h")
