"""Writes only when the time changes, so the first reading stays and corrections are lost."""


def keep_last(readings):
    write = 0
    for reading in readings:
        if not write or readings[write - 1][0] != reading[0]:
            readings[write] = reading
            write += 1
    del readings[write:]
