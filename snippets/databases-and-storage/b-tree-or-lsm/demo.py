"""1 billion rows of 100 bytes, 256 MB of memory buffer, 8 kB pages."""

from solution import (bloom_error, btree_height, btree_write_amplification,
                      lsm_levels, lsm_reads, lsm_write_amplification)

levels = lsm_levels(100e9, 256e6)
print("B-tree height:", btree_height(1e9), "| LSM levels:", levels)
print("write amplification")
print(f"  B-tree, random rows       {btree_write_amplification(100):5.0f}")
print("  B-tree, 20 rows per flush "
      f"{btree_write_amplification(100, rows_per_flush=20):5.0f}")
print(f"  LSM, leveled, worst       {lsm_write_amplification(levels):5.0f}")
print("disk blocks to look up a key (upper B-tree pages cached)")
print("  B-tree                     1.00")
for name, bits in (("LSM, 10 bits", 10), ("LSM, no filter", 0)):
    print(f"  {name:16} found {lsm_reads(levels, bits):5.2f}, absent"
          f" {lsm_reads(levels, bits, present=False):5.2f}")
print(f"Bloom filter error at 10 bits: {bloom_error():.2%}")
