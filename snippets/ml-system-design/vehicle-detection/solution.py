"""Distances, pixels, data and evidence for detection in a vehicle."""

# --8<-- [start:distance]
def stopping_distance(speed, latency, deceleration=6.0):
    """Metres from the light reaching the camera to standstill; speed in m/s."""
    return speed * latency + speed**2 / (2 * deceleration)


def pixels(height, distance, focal):
    """Height in the image of an object; focal length in pixels."""
    return focal * height / distance
# --8<-- [end:distance]


def camera_bytes_per_second(cameras, width, height, bits, fps):
    return cameras * width * height * bits / 8 * fps


# --8<-- [start:evidence]
from math import log


def units_without_event(rate, confidence=0.95):
    """Kilometres without an event that show a rate below `rate` (rule of three)."""
    return -log(1 - confidence) / rate
# --8<-- [end:evidence]
