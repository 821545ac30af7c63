"""Sizes of a file sync service, and two ways of cutting a file into chunks."""

DAY = 86_400


def commits_a_second(users, changes, peak_to_mean=1):
    return users * changes / DAY * peak_to_mean


def polls_a_second(devices, every):
    return devices / every


def overhead(data_parts, parity_parts):
    """Space that erasure coding takes, in units of the data."""
    return (data_parts + parity_parts) / data_parts


def fixed(data, size):
    return [data[i:i + size] for i in range(0, len(data), size)]


def content_defined(data, bits, window=16):
    """Cut after each place where a hash of the last bytes ends in zeros.

    A chunk has 2 ** bits bytes on average.
    """
    base, modulus = 257, (1 << 31) - 1
    oldest = pow(base, window, modulus)
    chunks, start, rolling = [], 0, 0
    for i, byte in enumerate(data):
        rolling = (rolling * base + byte) % modulus
        if i >= window:
            rolling = (rolling - data[i - window] * oldest) % modulus
        if i + 1 - start >= window and rolling % (1 << bits) == 0:
            chunks.append(data[start:i + 1])
            start = i + 1
    return chunks + ([data[start:]] if start < len(data) else [])


def to_upload(old, new):
    """Bytes of the chunks that the server does not have."""
    known = set(old)
    return sum(len(chunk) for chunk in set(new) - known)
