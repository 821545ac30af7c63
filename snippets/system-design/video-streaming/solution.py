"""Delivery, storage and transcoding of a video platform."""

DAY = 86_400


def viewers_at_once(viewers, minutes):
    """Little's law over a day."""
    return viewers * minutes / 1_440


def egress(viewers, bits_a_second, peak_to_mean=1):
    return viewers * bits_a_second * peak_to_mean


def origin(egress_bits, hit_rate):
    return egress_bits * (1 - hit_rate)


def bytes_a_day(uploads, minutes, bits_a_second):
    return uploads * minutes * 60 * bits_a_second / 8


def busy_cores(uploads, minutes, core_minutes):
    """Cores for the mean load, if a minute of video takes core_minutes."""
    return uploads * minutes * core_minutes / 1_440


def tasks(minutes, piece_seconds, renditions):
    return -(-minutes * 60 // piece_seconds) * renditions
