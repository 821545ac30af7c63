from math import log

import pytest
from sklearn.feature_extraction.text import TfidfVectorizer

DOCS = ["disk full on node 10", "disk full on node 2", "no space left on device",
        "connection refused by node 2", "disk disk disk error"]


def test_idf_by_hand(answer):
    idf = answer.fit_idf(DOCS)
    assert idf["disk"] == pytest.approx(log(6 / 4) + 1)
    assert idf["space"] == pytest.approx(log(6 / 2) + 1)


@pytest.mark.parametrize("document", [*DOCS, "node node disk", "Disk FULL"])
def test_like_scikit_learn(answer, document):
    vectorizer = TfidfVectorizer(token_pattern=r"\S+").fit(DOCS)
    row = vectorizer.transform([document]).toarray()[0]
    names = vectorizer.get_feature_names_out()
    expected = {n: v for n, v in zip(names, row, strict=True) if v}
    assert answer.tfidf(document, answer.fit_idf(DOCS)) == pytest.approx(expected)


def test_a_document_of_unknown_words_is_empty(answer):
    assert answer.tfidf("gpu overheated", answer.fit_idf(DOCS)) == {}
    assert answer.tfidf("", answer.fit_idf(DOCS)) == {}


def test_a_new_document_does_not_change_the_weights(answer):
    idf = answer.fit_idf(DOCS)
    before = dict(idf)
    answer.tfidf("space space new words", idf)
    assert idf == before


def test_cosine(answer):
    idf = answer.fit_idf(DOCS)
    a, b, c = (answer.tfidf(d, idf) for d in DOCS[:3])
    assert answer.cosine(a, a) == pytest.approx(1)
    assert answer.cosine(a, b) == pytest.approx(answer.cosine(b, a))
    assert answer.cosine(a, b) > answer.cosine(a, c) > 0
    assert answer.cosine(a, {}) == 0
