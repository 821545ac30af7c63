import pytest


def test_an_abstract_class_cannot_be_instantiated(answer):
    with pytest.raises(TypeError):
        answer.Sensor("none")

    class Forgetful(answer.Sensor):
        pass

    with pytest.raises(TypeError):
        Forgetful("none")


def test_the_class_method_builds_the_subclass(answer):
    made = answer.Thermometer.from_config("roof=-2.5")
    assert type(made) is answer.Thermometer
    assert (made.name, made.read()) == ("roof", 17.5)


def test_calibration_moves_one_sensor_only(answer):
    a, b = answer.Thermometer("a"), answer.Thermometer("b", 1e9)
    a.calibrate(24.0)
    assert answer.readings([a, b]) == [24.0, 1e9 + 20]


def test_the_class_attribute_counts_all_instances(answer):
    before = answer.Sensor.made
    first = answer.Thermometer("a")
    answer.Thermometer.from_config("b=0")
    assert answer.Sensor.made == before + 2
    assert first.made == before + 2 and "made" not in vars(first)


def test_anything_with_read_can_be_read(answer):
    class Clock:
        def read(self):
            return 12.0

    assert answer.readings([Clock(), answer.Average([answer.Thermometer("a"), Clock()])]) == [12.0, 16.0]


def test_a_shallow_copy_shares_the_sensors_and_a_deep_copy_does_not(answer):
    sensor = answer.Thermometer("a")
    average = answer.Average([sensor])
    shallow, deep = answer.copies(average)
    sensor.calibrate(30.0)
    assert answer.readings([average, shallow, deep]) == [30.0, 30.0, 20.0]
    assert shallow.sensors is average.sensors and deep.sensors[0] is not sensor
