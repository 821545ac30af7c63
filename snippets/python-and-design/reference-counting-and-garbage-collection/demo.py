import gc

from solution import drop_cycle, drop_parent, drop_single

gc.disable()                    # only so that the collector runs when we say so

print("single object freed at once:", drop_single()() is None)

seen = drop_cycle()
print("cycle freed at once:", seen() is None)
gc.collect()
print("cycle freed by the collector:", seen() is None)

seen, child = drop_parent()
print("weak back-link, freed at once:", seen() is None)
