"""A parking lot in one process: who gets which spot, and what the stay costs."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import IntEnum
from heapq import heappop, heappush
from itertools import count


# --8<-- [start:values]
class Size(IntEnum):
    MOTORCYCLE = 1
    CAR = 2
    VAN = 3


@dataclass(frozen=True, order=True)
class Spot:
    level: int
    number: int
    size: Size


@dataclass(frozen=True)
class Ticket:
    number: int
    plate: str
    size: Size
    spot: Spot
    entered: int  # minutes, from the lot's clock
# --8<-- [end:values]


class LotFull(Exception):
    """No free spot is large enough."""


class AlreadyParked(Exception):
    """The plate has an open ticket."""


class UnknownTicket(Exception):
    """The ticket was never issued, or has been paid."""


# A price rule takes the size and the minutes of entering and leaving, and returns cents.
Price = Callable[[Size, int, int], int]


def hourly(cents: dict[Size, int], free_minutes: int = 10) -> Price:
    """Return a price rule: each started hour costs cents[size], and a short stay is free."""

    def price(size: Size, entered: int, left: int) -> int:
        minutes = left - entered
        return 0 if minutes <= free_minutes else cents[size] * -(-minutes // 60)

    return price


# --8<-- [start:lot]
class ParkingLot:
    def __init__(
        self,
        spots: Iterable[Spot],
        price: Price,  # (size, entered, left) -> cents
        clock: Callable[[], int],
    ) -> None:
        self._price, self._clock = price, clock
        self._free: dict[Size, list[Spot]] = {size: [] for size in Size}
        for spot in spots:
            heappush(self._free[spot.size], spot)
        self._open: dict[int, Ticket] = {}
        self._plates: set[str] = set()
        self._numbers = count(1)

    def enter(self, plate: str, size: Size) -> Ticket:
        """Give the smallest spot that fits, the nearest of these first."""
        if plate in self._plates:
            raise AlreadyParked(plate)
        fits = (s for s in Size if s >= size and self._free[s])
        fitting = next(fits, None)
        if fitting is None:
            raise LotFull(size.name)
        spot = heappop(self._free[fitting])
        number = next(self._numbers)
        ticket = Ticket(number, plate, size, spot, self._clock())
        self._open[ticket.number] = ticket
        self._plates.add(plate)
        return ticket

    def leave(self, number: int) -> int:
        """Free the spot, and return the price in cents for the vehicle's size."""
        ticket = self._open.get(number)
        if ticket is None:
            raise UnknownTicket(number)
        cents = self._price(ticket.size, ticket.entered, self._clock())
        del self._open[number]
        self._plates.remove(ticket.plate)
        heappush(self._free[ticket.spot.size], ticket.spot)
        return cents

    def free(self, size: Size) -> int:
        """Return how many vehicles of this size could still enter."""
        return sum(len(self._free[s]) for s in Size if s >= size)
# --8<-- [end:lot]
