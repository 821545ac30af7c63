"""Compression of a time series as in Gorilla: delta of delta, and XOR of floats."""

import struct


# --8<-- [start:time]
def time_bits(times):
    """Bits for the timestamps (whole seconds) after the first two."""
    bits = 0
    for before, last, now in zip(times, times[1:], times[2:]):
        change = (now - last) - (last - before)
        if change == 0:
            bits += 1
        elif -63 <= change <= 64:
            bits += 2 + 7
        elif -255 <= change <= 256:
            bits += 3 + 9
        elif -2047 <= change <= 2048:
            bits += 4 + 12
        else:
            bits += 4 + 32
    return bits
# --8<-- [end:time]


def as_int(value):
    return struct.unpack(">Q", struct.pack(">d", value))[0]


# --8<-- [start:value]
def value_bits(values):
    """Bits for the values after the first, from the XOR with the one before."""
    bits, window = 0, None
    for last, now in zip(values, values[1:]):
        xor = as_int(last) ^ as_int(now)
        if xor == 0:
            bits += 1
            continue
        leading = min(31, 64 - xor.bit_length())
        trailing = (xor & -xor).bit_length() - 1
        if window and leading >= window[0] and trailing >= window[1]:
            bits += 2 + 64 - window[0] - window[1]
        else:
            window = leading, trailing
            bits += 2 + 5 + 6 + 64 - leading - trailing
    return bits
# --8<-- [end:value]


def series(metrics, label_values):
    """Number of series: one for each combination of label values."""
    total = metrics
    for count in label_values:
        total *= count
    return total
