import numpy as np
import pytest


@pytest.fixture
def data():
    rng = np.random.default_rng(2)
    return rng.standard_normal((600, 8)), rng.standard_normal((10, 8))


def test_exact_equals_the_plain_distances(answer, data):
    items, queries = data
    plain = np.linalg.norm(queries[:, None] - items[None], axis=2)
    assert (answer.exact(queries, items, 5) == np.argsort(plain, axis=1)[:, :5]).all()


def test_all_lists_give_the_exact_result(answer, data):
    items, queries = data
    index = answer.build_ivf(items, 10, np.random.default_rng(0))
    assert sorted(np.concatenate(index[1])) == list(range(600))
    for query, truth in zip(queries, answer.exact(queries, items, 5)):
        found, scanned = answer.search_ivf(query, items, index, 10, 5)
        assert list(found) == list(truth) and scanned == 600


def test_more_lists_never_lower_the_recall(answer, data):
    items, queries = data
    index = answer.build_ivf(items, 20, np.random.default_rng(0))
    truth = answer.exact(queries, items, 10)
    recalls = [answer.recall([answer.search_ivf(q, items, index, n, 10)[0] for q in queries], truth)
               for n in (2, 5, 20)]
    assert recalls == sorted(recalls) and recalls[-1] == 1


def test_codes_rank_by_the_distance_to_the_reconstruction(answer, data):
    items, queries = data
    books = answer.train_pq(items, 4, np.random.default_rng(0))
    codes = answer.encode(items, books)
    assert codes.shape == (600, 4) and codes.dtype == np.uint8
    decoded = np.hstack([book[code] for book, code in zip(books, codes.T)])
    query = queries[0]
    found = answer.search_pq(query, codes, books, 10)
    distance = ((decoded - query) ** 2).sum(axis=1)
    assert distance[found] == pytest.approx(np.sort(distance)[:10])


def test_recall_counts_shared_neighbours(answer):
    assert answer.recall([[1, 2], [10, 2]], [[2, 3], [2, 10]]) == 0.75
