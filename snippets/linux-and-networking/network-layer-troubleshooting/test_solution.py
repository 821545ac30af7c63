import pytest


def test_syn_times_match_the_kernel_documentation(answer):
    times, give_up = answer.syn_times(retries=6, linear=4)
    assert times[:6] == [1, 2, 3, 4, 5, 7]
    assert (times[-1], give_up) == (67, 131)
    assert answer.syn_times() == (times, give_up)
    times, give_up = answer.syn_times(retries=6, linear=0)
    assert times == [1, 3, 7, 15, 31, 63] and give_up == 127


def test_limits(answer):
    assert answer.window_limit(65_535, 0.08) == pytest.approx(6_553_500)
    assert answer.loss_limit(1460, 0.08, 0.001) == pytest.approx(5.65e6, rel=0.01)
    # ten times the loss, a square root less
    ratio = answer.loss_limit(1460, 0.08, 0.001) / answer.loss_limit(1460, 0.08, 0.01)
    assert ratio == pytest.approx(10**0.5)


def test_payload(answer):
    assert answer.tcp_payload(1500) == 1460
    assert answer.tcp_payload(1500, ipv6=True) == 1440
    assert answer.tcp_payload(1500, tunnel=50) == 1410
    assert answer.tcp_payload(1500, timestamps=True) == 1448
