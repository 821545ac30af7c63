"""Two cameras 12 cm apart with a focal length of 1,000 pixels, and three rays."""

import numpy as np
from solution import depth, depth_error, project, render

FOCAL, BASELINE, CENTRE = 1000, 0.12, np.array([640, 360])

print("depth   disparity   error for a shift wrong by 0.5 pixels")
for z in (2, 5, 20, 50):
    left = project([[0, 0, z]], FOCAL, CENTRE)
    right = project([[-BASELINE, 0, z]], FOCAL, CENTRE)
    shift = (left - right)[0, 0]
    assert abs(depth(shift, FOCAL, BASELINE) - z) < 1e-9
    print(f"{z:3} m  {shift:6.1f} pixels  {depth_error(z, FOCAL, BASELINE, 0.5):6.2f} m")

RED, BLUE = [1, 0, 0], [0, 0, 1]
print("\nray through             red   green  blue")
for name, density in (("red glass, blue wall", [5, 0, 1000]), ("thin red smoke, wall", [0.5, 0, 1000]), ("nothing", [0, 0, 0])):
    print(f"{name:21}", *(f"{value:6.2f}" for value in render(density, [RED, RED, BLUE], 0.2)))
