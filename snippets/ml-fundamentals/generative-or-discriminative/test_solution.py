import numpy as np
import pytest
from sklearn.naive_bayes import MultinomialNB

RNG = np.random.default_rng(0)
X, Y = RNG.poisson(1.0, (60, 25)), RNG.integers(0, 2, 60)


@pytest.mark.parametrize("smooth", [0.1, 1.0, 5.0])
def test_agrees_with_scikit_learn(answer, smooth):
    theirs = MultinomialNB(alpha=smooth).fit(X, Y)
    assert answer.probability(X, *answer.train(X, Y, smooth)) == pytest.approx(theirs.predict_proba(X)[:, 1])


def test_a_word_never_seen_in_a_class_does_not_veto(answer):
    x, y = np.array([[5, 0], [0, 5]]), np.array([0, 1])
    p = answer.probability(np.array([[1, 9]]), *answer.train(x, y))
    assert 0.99 < p[0] < 1


def test_long_documents_do_not_underflow(answer):
    p = answer.probability(np.array([[10**6, 0], [0, 10**6]]), *answer.train(np.eye(2), np.array([0, 1])))
    assert np.isfinite(p).all() and p[0] < 1e-300 and p[1] == 1


def test_an_empty_document_gets_the_prior(answer):
    assert answer.probability(np.zeros((1, 25)), *answer.train(X, Y))[0] == pytest.approx(Y.mean())


def test_the_callers_arrays_stay_as_they_are(answer):
    x, y = X.copy(), Y.copy()
    answer.probability(x, *answer.train(x, y))
    assert (x == X).all() and (y == Y).all()
