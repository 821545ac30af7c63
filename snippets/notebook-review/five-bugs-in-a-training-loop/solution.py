"""A training loop in NumPy, with the usual five bugs fixed."""

import numpy as np


class Net:
    """Two layers with dropout; backward adds to grad, as in PyTorch."""

    def __init__(self, inputs, hidden, classes, dropout=0.5, seed=0):
        self.rng = np.random.default_rng(seed)
        self.p = {"w1": self.rng.normal(0, inputs ** -0.5, (inputs, hidden)),
                  "w2": self.rng.normal(0, hidden ** -0.5, (hidden, classes))}
        self.grad = {name: np.zeros_like(p) for name, p in self.p.items()}
        self.dropout, self.training = dropout, True

    def forward(self, x):
        """Logits, one row per case."""
        h = np.maximum(x @ self.p["w1"], 0)
        keep = np.ones_like(h)
        if self.training:
            keep = (self.rng.random(h.shape) >= self.dropout) / (1 - self.dropout)
        self.seen = x, h, keep
        return (h * keep) @ self.p["w2"]

    def backward(self, dlogits):
        x, h, keep = self.seen
        self.grad["w2"] += (h * keep).T @ dlogits
        self.grad["w1"] += x.T @ ((dlogits @ self.p["w2"].T) * keep * (h > 0))

    def zero_grad(self):
        for grad in self.grad.values():
            grad[:] = 0

    def step(self, rate):
        for name, p in self.p.items():
            p -= rate * self.grad[name]  # in place


def softmax(z):
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


def cross_entropy(logits, y):
    """Mean loss of a batch, and its gradient by the logits."""
    q, rows = softmax(logits), np.arange(len(y))
    onehot = np.zeros_like(q)
    onehot[rows, y] = 1
    return -np.log(q[rows, y] + 1e-12).mean(), (q - onehot) / len(y)


# --8<-- [start:loop]
def train(net, x, y, x_val, y_val, epochs, batch, rate):
    """Train, keep the best epoch, return the validation losses."""
    history, best = [], np.inf
    for _ in range(epochs):
        net.training = True
        for i in range(0, len(x), batch):
            net.zero_grad()
            _, grad = cross_entropy(net.forward(x[i:i + batch]), y[i:i + batch])
            net.backward(grad)
            net.step(rate)
        history.append(evaluate(net, x_val, y_val, batch)["loss"])
        if history[-1] < best:
            best = history[-1]
            weights = {name: p.copy() for name, p in net.p.items()}
    net.p = weights
    return history


def evaluate(net, x, y, batch):
    """Mean over all cases, without dropout; the mode is restored."""
    mode, net.training = net.training, False
    loss = right = 0.0
    for i in range(0, len(x), batch):
        logits, labels = net.forward(x[i:i + batch]), y[i:i + batch]
        loss += cross_entropy(logits, labels)[0] * len(labels)
        right += (logits.argmax(axis=1) == labels).sum()
    net.training = mode
    return {"loss": loss / len(x), "accuracy": right / len(x)}
# --8<-- [end:loop]
