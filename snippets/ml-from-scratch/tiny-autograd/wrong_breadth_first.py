"""Visits nodes breadth-first: a node may pass its gradient on before all of its uses have arrived."""

import numpy as np


class Tensor:
    __array_ufunc__ = None

    def __init__(self, data, parents=(), backprop=None):
        self.data = np.asarray(data, dtype=float)
        self.grad = np.zeros_like(self.data)
        self.parents, self.backprop = parents, backprop

    def backward(self):
        flow, queue, seen = {id(self): np.ones_like(self.data)}, [self], {id(self)}
        for node in queue:
            grad = flow[id(node)]
            node.grad = node.grad + grad
            if node.backprop:
                for parent, part in zip(node.parents, node.backprop(grad), strict=True):
                    flow[id(parent)] = flow.get(id(parent), 0) + unbroadcast(part, parent.data.shape)
                    if id(parent) not in seen:
                        seen.add(id(parent))
                        queue.append(parent)

    def __add__(self, other):
        other = as_tensor(other)
        return Tensor(self.data + other.data, (self, other), lambda g: (g, g))

    def __mul__(self, other):
        other = as_tensor(other)
        return Tensor(self.data * other.data, (self, other),
                      lambda g: (g * other.data, g * self.data))

    def __matmul__(self, other):
        other = as_tensor(other)
        return Tensor(self.data @ other.data, (self, other),
                      lambda g: (g @ other.data.T, self.data.T @ g))

    def relu(self):
        return Tensor(np.maximum(self.data, 0), (self,), lambda g: (g * (self.data > 0),))

    def log_softmax(self):
        z = self.data - self.data.max(axis=-1, keepdims=True)
        out = z - np.log(np.exp(z).sum(axis=-1, keepdims=True))
        return Tensor(out, (self,), lambda g: (g - np.exp(out) * g.sum(axis=-1, keepdims=True),))

    def sum(self):
        return Tensor(self.data.sum(), (self,), lambda g: (np.broadcast_to(g, self.data.shape),))

    __radd__, __rmul__ = __add__, __mul__


def as_tensor(value):
    return value if isinstance(value, Tensor) else Tensor(value)


def unbroadcast(grad, shape):
    """Sum the gradient over the axes along which the operand was repeated."""
    grad = grad.sum(axis=tuple(range(grad.ndim - len(shape))))
    axes = tuple(i for i, size in enumerate(shape) if size == 1 and grad.shape[i] > 1)
    return grad.sum(axis=axes, keepdims=True)


def train(x, y, hidden=8, steps=200, rate=0.5, seed=0):
    rng = np.random.default_rng(seed)
    x, k = np.asarray(x, dtype=float), int(max(y)) + 1
    one_hot = np.eye(k)[y]
    shapes = (x.shape[1], hidden), (hidden,), (hidden, k), (k,)
    weights = [Tensor(rng.normal(size=s) * np.sqrt(2 / s[0]) if len(s) == 2 else np.zeros(s)) for s in shapes]

    def scores(rows):
        w1, b1, w2, b2 = weights
        return (Tensor(rows) @ w1 + b1).relu() @ w2 + b2

    losses = []
    for _ in range(steps):
        for w in weights:
            w.grad = np.zeros_like(w.data)           # gradients add up, so clear them
        loss = (scores(x).log_softmax() * one_hot).sum() * (-1 / len(x))
        loss.backward()
        losses.append(float(loss.data))
        for w in weights:
            w.data = w.data - rate * w.grad
    return losses, lambda rows: scores(np.asarray(rows, dtype=float)).data.argmax(axis=1)
