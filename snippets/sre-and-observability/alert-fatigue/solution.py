"""What a month of pages says about each alert."""

from collections import defaultdict


# --8<-- [start:summary]
def summary(pages):
    """Return (alert, pages, share acted on, at night, missed by users) per alert, most pages first.

    pages are tuples (alert, hour, acted, noticed_by_user_first).
    """
    by_alert = defaultdict(list)
    for alert, *rest in pages:
        by_alert[alert].append(rest)
    rows = []
    for alert, found in by_alert.items():
        acted = sum(acted for _, acted, _ in found) / len(found)
        night = sum(hour < 7 or hour >= 22 for hour, _, _ in found)
        rows.append((alert, len(found), acted, night, sum(late for *_, late in found)))
    return sorted(rows, key=lambda row: (-row[1], row[0]))
# --8<-- [end:summary]


# --8<-- [start:incidents]
def incidents(times, gap):
    """Return groups of page times in which neighbours are at most gap apart."""
    groups = []
    for time in sorted(times):
        if groups and time - groups[-1][-1] <= gap:
            groups[-1].append(time)
        else:
            groups.append([time])
    return groups
# --8<-- [end:incidents]


def month():
    """Return an invented month: for each alert the number of pages, those acted on and those at night."""
    log = []
    for alert, count, acted, night, late in (
        ("CPU above 80 %", 61, 2, 25, 0), ("pod restarted", 38, 3, 14, 0), ("p99 above 500 ms for 1 min", 33, 6, 9, 0),
        ("disk above 80 %", 17, 2, 7, 0), ("error budget, fast burn", 5, 5, 2, 0), ("queue age above 10 min", 4, 4, 1, 1),
        ("certificate expires in 14 days", 2, 2, 2, 0),
    ):
        log += [(alert, 3 if n < night else 14, n < acted, n < late) for n in range(count)]
    return log
