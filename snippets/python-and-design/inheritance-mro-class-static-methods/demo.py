from solution import Base, Cached, CachedCsv

print("MRO:      ", [cls.__name__ for cls in CachedCsv.__mro__])
print("Cached:   ", Cached().read())
print("CachedCsv:", CachedCsv().read())
print("class method: ", type(CachedCsv.create()).__name__)
print("static method:", type(CachedCsv.create_base()).__name__)
try:
    type("Broken", (Base, Cached), {})
except TypeError:
    print("bases (Base, Cached): TypeError")
