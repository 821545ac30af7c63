"""Dunder methods, a property, slots and two ways to register subclasses."""

from functools import total_ordering


# --8<-- [start:version]
@total_ordering
class Version:
    __slots__ = ("_parts",)

    def __init__(self, *parts):
        self._parts = tuple(parts)

    def __repr__(self):
        return f"Version{self._parts!r}"

    def __eq__(self, other):
        if not isinstance(other, Version):
            return NotImplemented
        return self._parts == other._parts

    def __lt__(self, other):
        if not isinstance(other, Version):
            return NotImplemented
        return self._parts < other._parts

    def __hash__(self):
        return hash(self._parts)

    def __len__(self):
        return len(self._parts)
# --8<-- [end:version]


# --8<-- [start:property]
class Threshold:
    def __init__(self, value):
        self.value = value  # goes through the setter

    @property
    def value(self):
        return self._value

    @value.setter
    def value(self, new):
        if not 0 <= new <= 1:
            raise ValueError(f"threshold {new} is not between 0 and 1")
        self._value = new
# --8<-- [end:property]


# --8<-- [start:register]
class Loader:
    kinds = {}

    def __init_subclass__(cls, kind, **rest):
        super().__init_subclass__(**rest)
        Loader.kinds[kind] = cls


class CsvLoader(Loader, kind="csv"):
    pass


class Registering(type):  # the same by a metaclass
    kinds = {}

    def __new__(metaclass, name, bases, body):
        cls = super().__new__(metaclass, name, bases, body)
        if bases:
            Registering.kinds[name.lower()] = cls
        return cls
# --8<-- [end:register]


class Model(metaclass=Registering):
    pass


class Tree(Model):
    pass
