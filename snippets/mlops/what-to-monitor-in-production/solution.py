"""How many labelled cases until a fall in a rate can be seen?"""

import math
from statistics import NormalDist


# --8<-- [start:rows]
def cases_to_see(normal, fallen, false_alarm=0.05, missed=0.20):
    """Cases until a rate that fell from normal to fallen is noticed.

    One-sided test of a known normal rate; false_alarm: chance of an alarm
    when nothing happened; missed: chance of none when it did.
    """
    z = NormalDist().inv_cdf
    calm = z(1 - false_alarm) * math.sqrt(normal * (1 - normal))
    sick = z(1 - missed) * math.sqrt(fallen * (1 - fallen))
    return math.ceil(((calm + sick) / (normal - fallen)) ** 2)
# --8<-- [end:rows]
