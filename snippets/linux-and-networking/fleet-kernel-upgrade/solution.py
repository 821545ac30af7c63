"""How many hosts a wave needs, and how long a fleet takes."""

import math


# --8<-- [start:seen]
def chance_to_see(rate, hosts):
    """Return the chance of at least one failure, if each host fails so often."""
    return 1 - (1 - rate) ** hosts


def hosts_needed(rate, confidence=0.95):
    """Return the hosts after which a failure would have shown up."""
    return math.ceil(math.log(1 - confidence) / math.log(1 - rate))
# --8<-- [end:seen]


# --8<-- [start:waves]
def waves(fleet, first=10, factor=4):
    """Return growing sizes of waves that add up to the fleet."""
    sizes, left, size = [], fleet, first
    while left > 0:
        sizes.append(min(size, left))
        left -= sizes[-1]
        size *= factor
    return sizes


def hours(hosts, at_once, drain_and_reboot):
    """Return the hours for a wave with so many hosts out of service."""
    return math.ceil(hosts / at_once) * drain_and_reboot
# --8<-- [end:waves]
