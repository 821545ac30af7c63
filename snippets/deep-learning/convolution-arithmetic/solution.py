"""Output size, parameters and multiply-adds of a convolution."""


# --8<-- [start:cost]
def conv_cost(size, c_in, c_out, k, stride=1, padding=0, dilation=1, groups=1):
    """Output side, parameters (with bias) and multiply-adds, square input."""
    reach = dilation * (k - 1) + 1                 # pixels a kernel spans
    out = (size + 2 * padding - reach) // stride + 1
    weights = k * k * (c_in // groups) * c_out
    return out, weights + c_out, out * out * weights


def receptive_field(layers):
    """Side of the input that one output sees; layers of (k, stride)."""
    field, jump = 1, 1
    for k, stride in layers:
        field += (k - 1) * jump
        jump *= stride
    return field
# --8<-- [end:cost]
