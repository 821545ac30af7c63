import random

import pytest


def apply(answer, index, documents, pipeline="v1"):
    embed, delete = answer.plan(set(index), documents, pipeline)
    assert not delete & set(embed)
    assert delete <= set(index)
    for chunk in delete:
        del index[chunk]
    index.update(embed)
    return len(embed), len(delete)


def contents(documents):
    return sorted((document, text) for document, chunks in documents.items() for text in chunks)


@pytest.mark.parametrize("seed", range(10))
def test_after_any_change_the_index_holds_exactly_the_documents(answer, seed):
    draw = random.Random(seed)
    index = {}
    for _ in range(6):
        documents = {f"d{number}": draw.choices(["a", "b", "c", "d"], k=draw.randint(0, 5)) for number in range(draw.randint(0, 4))}
        apply(answer, index, documents)
        assert sorted(index.values()) == contents(documents)
        assert apply(answer, index, documents) == (0, 0)  # a second run has nothing to do


def test_an_inserted_chunk_leaves_the_others_alone(answer):
    index, documents = {}, {"manual": [f"s{number}" for number in range(50)]}
    apply(answer, index, documents)
    documents["manual"].insert(0, "new")
    assert apply(answer, index, documents) == (1, 0)


def test_equal_text_in_two_documents_is_kept_for_both(answer):
    index = {}
    apply(answer, index, {"a": ["same"], "b": ["same"]})
    apply(answer, index, {"b": ["same"]})
    assert list(index.values()) == [("b", "same")]


def test_the_parts_of_a_key_do_not_run_together(answer):
    documents = {"d1": ["1x", "x", "x1", "x1", "x"], "d11": ["x", "x11"], "d": ["11x"]}
    index = {}
    apply(answer, index, documents)
    assert sorted(index.values()) == contents(documents)


def test_another_pipeline_replaces_every_chunk(answer):
    index, documents = {}, {"a": ["x", "y"]}
    apply(answer, index, documents, "v1")
    assert apply(answer, index, documents, "v2") == (2, 2)


def test_an_empty_source_deletes_everything(answer):
    index = {}
    apply(answer, index, {"a": ["x"]})
    assert apply(answer, index, {}) == (0, 1)
