"""What a detector of disease means for a screening programme."""

import math


# --8<-- [start:counts]
def screened(people, prevalence, sensitivity, specificity):
    """(found, missed, false alarms, positive predictive value)."""
    ill = people * prevalence
    found, alarms = ill * sensitivity, (people - ill) * (1 - specificity)
    return found, ill - found, alarms, found / (found + alarms)


def positives_needed(sensitivity, half_width, z=1.96):
    """Ill cases in the test set for a confidence interval of this half-width."""
    return math.ceil(sensitivity * (1 - sensitivity) * (z / half_width) ** 2)
# --8<-- [end:counts]


def reading_hours(people, double_share, minutes=1.0):
    """Hours of radiologists, if a share is read by two and the rest by one."""
    return people * (1 + double_share) * minutes / 60
