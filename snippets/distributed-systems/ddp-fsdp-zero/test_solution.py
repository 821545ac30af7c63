from math import isclose


def test_ddp_holds_sixteen_bytes_per_parameter(answer):
    assert answer.memory(1e9, 64, 0) == answer.memory(1e9, 2, 0) == 16e9


def test_stages_on_eight_devices(answer):
    assert [answer.memory(8, 8, stage) for stage in range(4)] == [128, 44, 30, 16]


def test_one_device_gains_and_sends_nothing(answer):
    for stage in range(4):
        assert answer.memory(10, 1, stage) == 160
        assert answer.traffic(10, 1, stage) == 0


def test_full_sharding_sends_half_as_much_again(answer):
    for devices in 2, 10, 64:
        ratio = answer.traffic(7e9, devices, 3) / answer.traffic(7e9, devices, 2)
        assert isclose(ratio, 1.5)
