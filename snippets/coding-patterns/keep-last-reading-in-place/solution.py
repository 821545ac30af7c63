"""Compact sorted readings in place: one for each moment, the last."""


# --8<-- [start:keep]
def keep_last(readings):
    """Keep only the last reading of each time, in place, in O(1) memory.

    readings: list of (time, value), ascending by time.
    """
    write = 0  # readings[:write] is finished
    for reading in readings:
        if write and readings[write - 1][0] == reading[0]:
            write -= 1  # same moment: the later reading replaces it
        readings[write] = reading
        write += 1
    del readings[write:]
# --8<-- [end:keep]
