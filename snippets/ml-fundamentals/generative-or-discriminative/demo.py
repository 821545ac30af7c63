"""Three words by hand; then naive Bayes against logistic regression on simulated tickets."""

import numpy as np
from solution import probability, train

# words: refund, crash, invoice; three billing (1) and three bug tickets (0)
counts = np.array([[2, 0, 1], [1, 0, 2], [1, 0, 0], [0, 3, 0], [0, 2, 1], [1, 1, 0]])
model = train(counts, np.array([1, 1, 1, 0, 0, 0]))
print("P(word | bug)    ", np.exp(model[1][0]).round(3))
print("P(word | billing)", np.exp(model[1][1]).round(3))
print(f"'refund invoice': P(billing) = {probability(np.array([[1, 0, 1]]), *model)[0]:.3f}")

rng = np.random.default_rng(0)
shared = rng.dirichlet(np.full(60, 0.3))
topics = 0.4 * rng.dirichlet(np.full(60, 0.3), size=2) + 0.6 * shared


def tickets(n):
    """Twenty words each; a word used once tends to come again (burstiness)."""
    y = rng.permutation(np.arange(n) % 2)
    mood = rng.gamma(10 * topics[y]) + 1e-12
    return rng.multinomial(20, mood / mood.sum(axis=1, keepdims=True)), y


def logistic(x, y, new, penalty=1.0):
    """Logistic regression by Newton's method; the penalty spares the intercept."""
    x, new = (np.column_stack([a, np.ones(len(a))]) for a in (x, new))
    w, shrink = np.zeros(x.shape[1]), np.append(np.full(x.shape[1] - 1, penalty), 0)
    for _ in range(12):
        p = 1 / (1 + np.exp(-x @ w))
        w -= np.linalg.solve(x.T * (p * (1 - p)) @ x + np.diag(shrink), x.T @ (p - y) + shrink * w)
    return 1 / (1 + np.exp(-new @ w))


def accuracy_and_confidence(p, y):
    return [((p > 0.5) == y).mean(), np.maximum(p, 1 - p).mean()]


test, test_y = tickets(1_000)
print("           naive Bayes             logistic regression")
print("rows   accuracy  confidence      accuracy  confidence")
for n in (10, 40, 200, 2_000):
    scores = []
    for _ in range(5):
        x, y = tickets(n)
        scores.append(accuracy_and_confidence(probability(test, *train(x, y)), test_y)
                      + accuracy_and_confidence(logistic(x, y, test), test_y))
    a, b, c, d = np.mean(scores, axis=0)
    print(f"{n:5,} {a:9.3f} {b:11.3f} {c:13.3f} {d:11.3f}")
