import random

import pytest


def brute_force(answer, points, center, radius):
    hits = [(answer.distance(center, point), name) for name, point in points.items()]
    return sorted(hit for hit in hits if hit[0] <= radius)


@pytest.mark.parametrize("center", [(48.1, 11.6), (0, 0), (10, 179.99), (-17, -179.995), (69.6, 18.9), (80, -120)])
@pytest.mark.parametrize("radius", [0.3, 2, 15])
def test_the_grid_finds_what_checking_all_finds(answer, center, radius):
    rng, grid, points = random.Random(1), answer.Grid(), {}
    for name in range(400):
        longitude = center[1] + rng.uniform(-1, 1) * rng.choice([0.01, 0.2, 2])
        point = center[0] + rng.uniform(-0.2, 0.2), (longitude + 180) % 360 - 180
        points[name] = point
        grid.put(name, point)
    expected = brute_force(answer, points, center, radius)
    assert [name for _, name in grid.near(center, radius)] == [name for _, name in expected]


def test_a_driver_who_moves_is_in_one_place(answer):
    rng, grid, points = random.Random(2), answer.Grid(), {}
    for _ in range(2_000):
        name = rng.choice(["d2", "d10", "d7"])
        points[name] = (48 + rng.uniform(-0.05, 0.05), 11 + rng.uniform(-0.05, 0.05))
        grid.put(name, points[name])
    assert grid.near((48, 11), 30) == brute_force(answer, points, (48, 11), 30)
    assert sum(map(len, grid.cells.values())) == 3


def test_the_date_line_is_no_border(answer):
    grid = answer.Grid()
    grid.put("west", (0.0, 179.9999))
    assert [name for _, name in grid.near((0.0, -179.9999), 1)] == ["west"]


@pytest.mark.parametrize("pole", [90, -90])
def test_a_circle_around_a_pole_meets_every_column(answer, pole):
    rng, grid, points = random.Random(4), answer.Grid(cells_around=3_600), {}
    for name in range(200):
        points[name] = pole - rng.uniform(0, 0.3) * (pole / 90), rng.uniform(-180, 180)
        grid.put(name, points[name])
    for away in (0.05, 0.1):
        center = pole - away * (pole / 90), 40
        assert grid.near(center, 12) == brute_force(answer, points, center, 12)


def test_distance(answer):
    assert answer.distance((0, 0), (0, 180)) == pytest.approx(20_015, abs=1)
    assert answer.distance((48.1372, 11.5756), (52.52, 13.405)) == pytest.approx(504, abs=2)
    assert answer.distance((5, 5), (5, 5)) == 0


def test_known_geohashes(answer):
    assert answer.geohash(57.64911, 10.40744, 11) == "u4pruydqqvj"
    assert answer.geohash(42.605, -5.603, 5) == "ezs42"


def test_a_longer_geohash_lies_within_a_shorter(answer):
    rng = random.Random(3)
    for _ in range(200):
        point = rng.uniform(-90, 90), rng.uniform(-180, 180)
        assert answer.geohash(*point, 9).startswith(answer.geohash(*point, 4))


def test_neighbours_may_share_no_letter(answer):
    assert answer.geohash(48, 0.0001, 6)[0] != answer.geohash(48, -0.0001, 6)[0]
