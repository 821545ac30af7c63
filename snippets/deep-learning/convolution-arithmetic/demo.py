"""One 56 x 56 layer of 128 channels, in four ways; then a first layer for photos."""

from solution import conv_cost, receptive_field

print("layer               out  parameters  million multiply-adds")


def show(name, *costs):
    out = costs[-1][0]
    parameters, macs = (sum(c[i] for c in costs) for i in (1, 2))
    print(f"{name:18} {out:4} {parameters:11,} {macs / 1e6:22.1f}")


show("3x3", conv_cost(56, 128, 128, 3, padding=1))
show("3x3, stride 2", conv_cost(56, 128, 128, 3, stride=2, padding=1))
show("1x1", conv_cost(56, 128, 128, 1))
show("depthwise + 1x1", conv_cost(56, 128, 128, 3, padding=1, groups=128),
     conv_cost(56, 128, 128, 1))
show("7x7/2 on 224 RGB", conv_cost(224, 3, 64, 7, stride=2, padding=3))
print("seen by one output of three 3x3:", receptive_field([(3, 1)] * 3))
print("with stride 2 in each:", receptive_field([(3, 2)] * 3))
