"""Map 48 MiB and touch a part of it; then what rare faults cost."""

from solution import growth, page_table_bytes, slowdown

print("touched   virtual  resident   (MiB more)")
for share in (0, 0.25, 1):
    virtual, resident = growth(48, share)
    print(f"{share:7.0%} {virtual:9} {resident:9}")
print()
for rate in (0, 0.0001, 0.001, 0.01):
    print(f"{rate:6.2%} of accesses from an SSD: {slowdown(rate):6.1f} times slower")
print()
GIB = 2**30
for page, name in ((4096, "4 KiB"), (2 * 2**20, "2 MiB")):
    print(f"page table of 64 GiB in pages of {name}: {page_table_bytes(64 * GIB, page) / 2**20:.2f} MiB")
