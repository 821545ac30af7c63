import random

import pytest


class Clock:
    def __init__(self):
        self.minutes = 1_000_000_000

    def __call__(self):
        return self.minutes


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def lot(answer, clock):
    size, spot = answer.Size, answer.Spot
    spots = [
        spot(2, 10, size.CAR), spot(1, 10, size.CAR), spot(1, 2, size.CAR),
        spot(1, 1, size.VAN), spot(1, 3, size.MOTORCYCLE),
    ]
    price = answer.hourly({size.MOTORCYCLE: 100, size.CAR: 250, size.VAN: 400})
    return answer.ParkingLot(spots, price, clock)


def test_the_nearest_of_the_smallest_fitting_spots_is_given(answer, lot):
    given = [lot.enter(f"car{i}", answer.Size.CAR).spot for i in range(4)]
    assert [(s.level, s.number) for s in given] == [(1, 2), (1, 10), (2, 10), (1, 1)]


def test_a_van_does_not_fit_a_spot_for_cars(answer, lot):
    lot.enter("a", answer.Size.VAN)
    with pytest.raises(answer.LotFull):
        lot.enter("b", answer.Size.VAN)
    assert lot.free(answer.Size.CAR) == 3


def test_a_refused_vehicle_leaves_nothing_behind(answer, lot):
    van = lot.enter("a", answer.Size.VAN)
    with pytest.raises(answer.LotFull):
        lot.enter("b", answer.Size.VAN)
    lot.leave(van.number)
    assert lot.enter("b", answer.Size.VAN).spot == van.spot


def test_a_plate_is_inside_once_and_may_come_back(answer, lot):
    first = lot.enter("a", answer.Size.CAR)
    with pytest.raises(answer.AlreadyParked):
        lot.enter("a", answer.Size.CAR)
    lot.leave(first.number)
    assert lot.enter("a", answer.Size.CAR).number != first.number


def test_a_ticket_is_paid_once(answer, lot):
    ticket = lot.enter("a", answer.Size.CAR)
    lot.leave(ticket.number)
    with pytest.raises(answer.UnknownTicket):
        lot.leave(ticket.number)
    assert lot.free(answer.Size.MOTORCYCLE) == 5


@pytest.mark.parametrize(
    ("minutes", "cents"), [(0, 0), (10, 0), (11, 250), (60, 250), (61, 500), (1_440, 6_000)]
)
def test_each_started_hour_costs(answer, lot, clock, minutes, cents):
    ticket = lot.enter("a", answer.Size.CAR)
    clock.minutes += minutes
    assert lot.leave(ticket.number) == cents


def test_a_motorcycle_in_a_larger_spot_pays_as_a_motorcycle(answer, lot, clock):
    lot.enter("a", answer.Size.MOTORCYCLE)
    ticket = lot.enter("b", answer.Size.MOTORCYCLE)
    assert ticket.spot.size == answer.Size.CAR
    clock.minutes += 61
    assert lot.leave(ticket.number) == 200


def test_a_price_may_depend_on_the_time_of_day(answer, clock):
    def night_is_free(size, entered, left):
        return 0 if entered % 1_440 >= 1_200 else left - entered

    lot = answer.ParkingLot([answer.Spot(1, 1, answer.Size.CAR)], night_is_free, clock)
    clock.minutes = 10 * 1_440 + 600
    day = lot.enter("a", answer.Size.CAR)
    clock.minutes += 600
    assert lot.leave(day.number) == 600
    night = lot.enter("a", answer.Size.CAR)
    clock.minutes += 600
    assert lot.leave(night.number) == 0


def test_a_price_rule_that_fails_leaves_the_ticket_open(answer, clock):
    prices = {}
    lot = answer.ParkingLot(
        [answer.Spot(1, 1, answer.Size.CAR)], lambda size, entered, left: prices[size], clock
    )
    ticket = lot.enter("a", answer.Size.CAR)
    with pytest.raises(KeyError):
        lot.leave(ticket.number)
    assert lot.free(answer.Size.CAR) == 0
    prices[answer.Size.CAR] = 300
    assert lot.leave(ticket.number) == 300


def test_no_spot_is_given_twice_and_none_is_lost(answer, clock):
    rng = random.Random(7)
    spots = [answer.Spot(n % 3, n, rng.choice(list(answer.Size))) for n in range(30)]
    lot = answer.ParkingLot(spots, lambda size, entered, left: 0, clock)
    inside = {}
    for step in range(2_000):
        if inside and rng.random() < 0.5:
            lot.leave(inside.pop(rng.choice(list(inside))).number)
        else:
            size = rng.choice(list(answer.Size))
            taken = {t.spot for t in inside.values()}
            room = [s for s in spots if s.size >= size and s not in taken]
            if room:
                ticket = lot.enter(str(step), size)
                best = min(s.size for s in room)
                assert ticket.spot == min(s for s in room if s.size == best)
                inside[step] = ticket
            else:
                with pytest.raises(answer.LotFull):
                    lot.enter(str(step), size)
        assert lot.free(answer.Size.MOTORCYCLE) == 30 - len(inside)
