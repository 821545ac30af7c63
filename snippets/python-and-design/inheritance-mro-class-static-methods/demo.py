class Base:
    def read(self):
        return ["Base"]

    @classmethod
    def create(cls):
        return cls()

    @staticmethod
    def create_base():
        return Base()


class Cached(Base):
    def read(self):
        return ["Cached", *super().read()]


class CsvReader(Base):
    def read(self):
        return ["CsvReader", *super().read()]


class CachedCsv(Cached, CsvReader):
    pass


print("MRO:      ", [cls.__name__ for cls in CachedCsv.__mro__])
print("Cached:   ", Cached().read())
print("CachedCsv:", CachedCsv().read())
print("class method: ", type(CachedCsv.create()).__name__)
print("static method:", type(CachedCsv.create_base()).__name__)
try:
    type("Broken", (Base, Cached), {})
except TypeError:
    print("bases (Base, Cached): TypeError")
