"""1,000 clients fail at the same moment; how many retry in the same 0.1 s?"""

import random

from solution import herd

limits = [min(5.0, 0.5 * 2**k) for k in range(4)]
rng = random.Random(0)
print("waits up to        ", limits)
none = herd(1000, lambda client: limits)
equal = herd(1000, lambda client: [rng.uniform(w / 2, w) for w in limits])
rng = random.Random(0)
full = herd(1000, lambda client: [rng.uniform(0, w) for w in limits])
print("no jitter          ", max(none))
print("half fixed (equal) ", max(equal))
print("full jitter        ", max(full))
