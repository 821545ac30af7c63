"""What distance, quorums and spare sites cost."""

from itertools import combinations


# --8<-- [start:geo]
def light_ms(km):
    """Least round trip over fibre, where light makes 200 km per ms."""
    return 2 * km / 200


def commit_ms(leader, voters, rtt):
    """Time until a majority of the voters has a write of the leader.

    voters: {site: votes}; rtt: {site: {site: ms}}, near 0 within a site.
    """
    answers = sorted(rtt[leader][site]
                     for site, votes in voters.items() for _ in range(votes))
    return answers[len(answers) // 2]


def survives(voters, lost):
    """True if the sites that are left still form a majority."""
    left = sum(votes for site, votes in voters.items() if site not in lost)
    return left > sum(voters.values()) / 2


def survives_any(voters, number):
    return all(survives(voters, lost)
               for lost in combinations(voters, number))


def capacity_factor(sites, lost=1):
    """Capacity to install per unit of load, if sites may be lost."""
    return sites / (sites - lost)
# --8<-- [end:geo]
