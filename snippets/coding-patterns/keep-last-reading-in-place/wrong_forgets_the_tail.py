"""Does not cut off the end: stale readings remain behind the compacted ones."""


def keep_last(readings):
    write = 0
    for reading in readings:
        if write and readings[write - 1][0] == reading[0]:
            write -= 1
        readings[write] = reading
        write += 1
