"""What the classes of the page do."""

from solution import Average, Sensor, Thermometer, copies, readings

inside, outside = Thermometer("inside"), Thermometer.from_config("outside=-5")
both = Average([inside, outside])
print("readings       ", readings([inside, outside, both]))
print("type of outside", type(outside).__name__, isinstance(outside, Sensor))
try:
    Sensor("none")
except TypeError:
    print("Sensor()        TypeError: an abstract class has no instances")
shallow, deep = copies(both)
inside.calibrate(24.0)
print("after calibrate", readings([both, shallow, deep]))
print("sensors made   ", Sensor.made)
