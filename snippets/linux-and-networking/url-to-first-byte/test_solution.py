import pytest


@pytest.mark.parametrize(
    "how, trips",
    [
        ({"tls": "none"}, 2),
        ({"tls": "1.2"}, 4),
        ({"tls": "1.2", "resumed": True}, 3),
        ({"tls": "1.3"}, 3),
        ({"tls": "1.3", "resumed": True}, 3),
        ({"tls": "1.3", "resumed": True, "early": True}, 2),
        ({"tls": "1.3", "early": True}, 3),
        ({"tls": "1.2", "resumed": True, "early": True}, 3),
        ({"quic": True}, 2),
        ({"quic": True, "resumed": True}, 2),
        ({"quic": True, "resumed": True, "early": True}, 1),
        ({"quic": True, "resumed": True, "certificate": 9000}, 2),
        ({"quic": True, "certificate": 3600}, 2),
        ({"quic": True, "certificate": 3601}, 3),
    ],
)
def test_round_trips(answer, how, trips):
    assert answer.round_trips(**how) == trips


def test_flights_by_counting(answer):
    for size in (1, 14_600, 14_601, 43_800, 43_801, 10**6):
        sent, window, flights = 0, 10 * 1460, 0
        while sent < size:
            sent, window, flights = sent + window, window * 2, flights + 1
        assert answer.rounds_for(size) == flights
