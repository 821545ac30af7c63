"""Virtual and resident memory of this process, and copy on write. Linux only."""

import mmap
import os

PAGE = os.sysconf("SC_PAGE_SIZE")
MIB = 2**20


# --8<-- [start:measure]
def sizes():
    """Return (virtual, resident) bytes of this process."""
    with open("/proc/self/statm") as file:
        virtual = int(file.read().split()[0]) * PAGE
    with open("/proc/self/smaps_rollup") as file:   # exact; statm estimates
        resident = next(line for line in file if line.startswith("Rss:"))
    return virtual, int(resident.split()[1]) * 1024


def touch(memory, share=1.0):
    """Write one byte to each page of the first share of memory."""
    for offset in range(0, int(len(memory) * share), PAGE):
        memory[offset] = 1


def growth(mib, share):
    """Return by how many MiB both sizes grow: map mib, touch a share."""
    before = sizes()
    # Private and anonymous, as malloc does for large blocks.
    with mmap.mmap(-1, mib * MIB, mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS) as memory:
        if hasattr(memory, "madvise"):
            memory.madvise(mmap.MADV_NOHUGEPAGE)   # count small pages
        touch(memory, share)
        after = sizes()
    return tuple(round((b - a) / MIB) for a, b in zip(before, after))
# --8<-- [end:measure]


# --8<-- [start:fault]
def slowdown(fault_rate, memory_ns=100, disk_ns=100_000):
    """Return how much slower memory is if some accesses come from disk."""
    mean = (1 - fault_rate) * memory_ns + fault_rate * disk_ns
    return mean / memory_ns


def page_table_bytes(resident, page=4096, entry=8):
    """Return the size of the lowest level of the page table."""
    return resident // page * entry
# --8<-- [end:fault]
