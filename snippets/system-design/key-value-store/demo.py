from solution import hours_to_copy, nodes, nodes_with_a_zone_lost, operations

READS, WRITES, EACH = 200_000, 20_000, 20_000
every, left = operations(READS, WRITES, 2, 3), operations(READS, WRITES, 2, 2)
print(f"data, three copies                {3 * 1e10 * 1e3 / 1e12:9.0f} TB")
print(f"operations a second, quorum of 2  {every:12,}")
print(f"  nodes of 20,000 operations      {nodes(every, EACH):12}")
print(f"operations with a zone lost       {left:12,}")
print(f"  nodes in three zones            {nodes_with_a_zone_lost(left, EACH):12}")
print(f"  with 12 a zone, each does       {left / 24:12,.0f}")
print(f"  with 12 a zone, each holds      {30e3 / 36:9.0f} GB")
local, less = operations(READS, WRITES, 1, 3), operations(READS, WRITES, 1, 2)
print(f"operations, reads from one copy   {local:12,}")
print(f"  with a zone lost                {less:12,}")
print(f"  nodes in three zones            {nodes_with_a_zone_lost(less, EACH):12}")
print(f"  with 7 a zone, each does        {less / 14:12,.0f}")
print(f"nodes by storage, 2 TB each       {nodes(30e12, 2e12):12}")
print(f"833 GB from one peer at 100 MB/s  {hours_to_copy(833, 100):6.1f} hours")
