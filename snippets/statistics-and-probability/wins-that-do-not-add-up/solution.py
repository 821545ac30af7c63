"""Rules for launching an experiment, and what a year of launches promises and delivers."""

SPREAD = 0.5  # of the true lifts in %, whose mean is 0


def shrink(seen, error):
    """Posterior mean: past true lifts scatter around 0 with SPREAD."""
    return SPREAD**2 / (SPREAD**2 + error**2) * seen


def significant(seen, error):
    return seen > 1.96 * error


def worthwhile(seen, error):
    """Launch what is probably worth more than 0.1 % of upkeep."""
    return shrink(seen, error) > 0.1


def outcome(true, seen, error, rule):
    """Launches, promised, shrunk and delivered lift a year, and the share of harmful launches.

    true, seen: true and measured lift, with a year in each row.
    """
    launch, years = rule(seen, error), len(true)
    promised, shrunk, delivered = (
        (lift * launch).sum() / years for lift in (seen, shrink(seen, error), true)
    )
    return launch.sum() / years, promised, shrunk, delivered, (true < 0)[launch].mean()
