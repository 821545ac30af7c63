"""A diamond of readers, with a class method and a static method."""


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
