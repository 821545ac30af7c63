"""Sensors as classes: abstraction, inheritance, overriding, composition and copies in one small example."""

from __future__ import annotations

import copy
from abc import ABC, abstractmethod


# --8<-- [start:classes]
class Sensor(ABC):                      # abstract: says what, not how
    made = 0                            # class attribute, shared

    def __init__(self, name: str, offset: float = 0.0) -> None:
        self.name = name                # instance attributes, one per object
        self._offset = offset           # encapsulated: change it by calibrate()
        Sensor.made += 1

    @abstractmethod
    def raw(self) -> float: ...

    def read(self) -> float:            # the same for every sensor
        return self.raw() + self._offset

    def calibrate(self, true_value: float) -> None:
        self._offset = true_value - self.raw()

    @classmethod
    def from_config(cls, text: str) -> Sensor:   # a second constructor
        name, offset = text.split("=")
        return cls(name, float(offset))


class Thermometer(Sensor):              # inherits read and calibrate
    def raw(self) -> float:             # overrides the abstract method
        return 20.0


class Average:                          # has sensors, is not a sensor
    def __init__(self, sensors: list[Sensor]) -> None:
        self.sensors = sensors

    def read(self) -> float:            # polymorphism: same call, other class
        return sum(s.read() for s in self.sensors) / len(self.sensors)
# --8<-- [end:classes]


def readings(devices: list[Sensor | Average]) -> list[float]:
    """Return what each device reads; anything with a read() will do."""
    return [device.read() for device in devices]


def copies(average: Average) -> tuple[Average, Average]:
    """Return a shallow copy, which shares the sensors, and a deep copy, which has its own."""
    return copy.copy(average), copy.deepcopy(average)
