import pytest


@pytest.mark.parametrize(
    "events, states",
    [
        ([], ("ESTAB", "ESTAB")),
        (["client close"], ("FIN-WAIT-2", "CLOSE-WAIT")),
        (["server close"], ("CLOSE-WAIT", "FIN-WAIT-2")),
        (["client close", "server close"], ("TIME-WAIT", "CLOSED")),
        (["server close", "client close"], ("CLOSED", "TIME-WAIT")),
    ],
)
def test_who_closes_first_waits(answer, events, states):
    assert answer.after(events) == states


def test_closing_twice_changes_nothing(answer):
    assert answer.after(["client close"] * 2) == ("FIN-WAIT-2", "CLOSE-WAIT")


def test_segment_by_segment_leads_to_the_same_states(answer):
    first, second = answer.deliver("ESTAB", "ESTAB", "FIN")
    assert (first, second) == ("FIN-WAIT-1", "CLOSE-WAIT")
    second, first = answer.deliver(second, first, "ACK")
    assert (first, second) == answer.after(["client close"])
    second, first = answer.deliver(second, first, "FIN")
    assert (first, second) == ("TIME-WAIT", "LAST-ACK")
    first, second = answer.deliver(first, second, "ACK")
    assert (first, second) == answer.after(["client close", "server close"])


def test_numbers(answer):
    assert answer.in_time_wait(471) == 28_260
    assert answer.hours_to_exhaustion(4, 0.5, 7200) == 1
    assert answer.hours_to_exhaustion(1, 1) == pytest.approx(1024 / 3600)


def test_summary_keeps_ipv6_addresses_whole(answer):
    line = "CLOSE-WAIT 1 0 [::1]:80 [2001:db8::7]:5432"
    assert answer.summary(line) == {("CLOSE-WAIT", "[2001:db8::7]"): 1}
