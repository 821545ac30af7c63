"""Load of a feed's funnel and of friend suggestions."""

from math import log

DAY = 86_400


def funnel(users, opened, peak_to_mean, light, heavy):
    """(mean and peak requests/s, light and heavy scorings/s at the peak)."""
    mean = users * opened / DAY
    peak = mean * peak_to_mean
    return mean, peak, peak * light, peak * heavy


def two_hop_paths(friends):
    return friends**2


def refresh_a_second(accounts, candidates, hours):
    """Scorings a second if every account's list is made anew in that time."""
    return accounts * candidates / (hours * 3_600)


def adamic_adar(friends, a, b):
    """Sum over the mutual friends of a and b of 1 / log(their contacts)."""
    return sum(1 / log(len(friends[c])) for c in friends[a] & friends[b])
