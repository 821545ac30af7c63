import math
import random

import pytest

DOCS = [text.split() for text in (
    "disk full on node two", "disk error disk error disk", "network down", "on on on", "",
    "node ten lost the network and node two lost the disk")]


def corpus(seed, n=40):
    rng = random.Random(seed)
    return [rng.choices("abcdefgh", weights=[30, 20, 9, 5, 3, 2, 1, 1], k=rng.randrange(0, 25)) for _ in range(n)]


def plain(docs, query, k1=1.2, b=0.75):
    """The formula, document by document."""
    mean = sum(len(d) for d in docs) / len(docs)
    out = []
    for i, d in enumerate(docs):
        score = 0.0
        for t in query:
            df = sum(t in e for e in docs)
            tf = d.count(t)
            if tf:
                score += math.log(1 + (len(docs) - df + 0.5) / (df + 0.5)) * tf * (k1 + 1) / (
                    tf + k1 * (1 - b + b * len(d) / mean))
        if any(t in d for t in query):
            out.append((i, score))
    return sorted(out, key=lambda p: (-round(p[1], 9), p[0]))


def test_agrees_with_scikit_learn(answer):
    """TfidfVectorizer() of scikit-learn 1.9 on the same documents."""
    vectors = answer.tf_idf(DOCS)
    assert vectors[2] == pytest.approx({"down": 0.77326237, "network": 0.63408620})
    assert vectors[0] == pytest.approx({
        "disk": 0.37023818, "full": 0.53478483, "node": 0.43853121, "on": 0.43853121, "two": 0.43853121})


def test_vectors_have_length_one_and_empty_stays_empty(answer):
    vectors = answer.tf_idf(DOCS)
    assert vectors[4] == {}
    assert [sum(w * w for w in v.values()) for v in vectors if v] == pytest.approx([1] * 5)


def test_document_frequency_counts_documents(answer):
    """"a" occurs ten times in one document: as rare as "b"."""
    vectors = answer.tf_idf([["a"] * 10 + ["b"], ["c"], ["c"]])
    assert vectors[0]["a"] == pytest.approx(10 * vectors[0]["b"])


@pytest.mark.parametrize("seed", range(8))
def test_agrees_with_the_formula(answer, seed):
    docs = corpus(seed)
    index = answer.BM25(docs)
    for query in (["a"], ["h", "a"], ["c", "c", "e"], ["zzz", "b"], []):
        expected = plain(docs, query)
        found = index.search(query, 100)
        assert [s for _, s in found] == pytest.approx([s for _, s in expected])
        assert {i for i, _ in found} == {i for i, _ in expected}
        assert index.search(query, 5) == found[:5]


def test_other_parameters(answer):
    docs = corpus(3)
    found = dict(answer.BM25(docs, k1=2.0, b=0.0).search(["b", "d"], 100))
    assert found == pytest.approx(dict(plain(docs, ["b", "d"], 2.0, 0.0)))


def test_a_term_in_every_document_never_scores_below_zero(answer):
    docs = [["on", "disk"], ["on"], ["on", "on", "node"]]
    assert all(score > 0 for _, score in answer.BM25(docs).search(["on"], 9))


def test_counts_saturate(answer):
    """Ten thousand repetitions are worth at most k1 + 1 times the idf."""
    docs = [["spam"] * 10_000, ["spam"], ["other"]]
    top = dict(answer.BM25(docs, b=0.0).search(["spam"], 9))
    assert top[0] / top[1] == pytest.approx(2.2, abs=1e-3)


def test_the_longer_of_two_documents_scores_lower(answer):
    docs = [["disk"] + ["x"] * 50, ["disk", "x"], ["y"]]
    assert [i for i, _ in answer.BM25(docs).search(["disk"], 9)] == [1, 0]


def test_ties_by_number_and_not_as_text(answer):
    docs = [["a"]] * 12
    assert [i for i, _ in answer.BM25(docs).search(["a"], 11)] == list(range(11))
    assert [i for i, _ in answer.BM25([["a"], ["b"]]).search(["b", "a"], 9)] == [0, 1]   # 1 is found first


def test_unknown_terms_and_an_empty_index(answer):
    index = answer.BM25(DOCS)
    assert index.search(["unheard"], 3) == []
    assert index.search(["unheard"], 3) == []
    assert answer.BM25([]).search(["a"], 3) == []
    assert answer.BM25([[]]).search(["a"], 3) == []


def test_searching_changes_no_index(answer):
    index = answer.BM25(DOCS)
    first = index.search(["disk"], 9)
    index.search(["nothing", "unheard"], 9)
    assert index.search(["disk"], 9) == first
    size = len(getattr(index, "postings", ()))
    for number in range(20):
        index.search([f"unheard {number}"], 9)
    assert len(getattr(index, "postings", ())) == size
