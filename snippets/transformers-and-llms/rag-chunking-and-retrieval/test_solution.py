import pytest


def test_chunks_cover_everything(answer):
    assert answer.chunks(10, 4, 0) == [(0, 4), (4, 8), (8, 10)]
    assert answer.chunks(10, 4, 1) == [(0, 4), (3, 7), (6, 10)]
    assert answer.chunks(3, 4, 1) == [(0, 3)]


@pytest.mark.parametrize("overlap", [4, 5, -1])
def test_an_overlap_as_long_as_the_chunk_is_refused(answer, overlap):
    with pytest.raises(ValueError):
        answer.chunks(10, 4, overlap)


def test_evidence_must_lie_entirely_in_one_chunk(answer):
    retrieved = [("a", 0, 10), ("a", 10, 20)]
    assert answer.recall_at_k(retrieved, [("a", 8, 12)], 2) == 0
    assert answer.recall_at_k(retrieved, [("a", 12, 20), ("b", 12, 15)], 2) == 0.5


def test_only_the_first_k_count(answer):
    retrieved = [("b", 0, 9), ("a", 0, 9)]
    assert [answer.recall_at_k(retrieved, [("a", 1, 2)], k) for k in (1, 2)] == [0, 1]


@pytest.mark.parametrize("size, overlap, expected", [(200, 0, 1 - 39 / 200), (200, 39, 1)])
def test_an_overlap_of_the_answers_length_keeps_it_whole(answer, size, overlap, expected):
    spans = [("d", s, e) for s, e in answer.chunks(20_000, size, overlap)]
    places = [("d", s, s + 40) for s in range(0, 19_000)]
    assert answer.recall_at_k(spans, places, len(spans)) == pytest.approx(expected, abs=0.002)


def test_fusion_prefers_chunks_that_both_lists_hold(answer):
    assert answer.fuse([["x", "both"], ["y", "both"]])[0] == "both"
    assert answer.fuse([["a", "b"], []]) == ["a", "b"]


def test_ranks_count_from_one_and_k_is_60_unless_told_otherwise(answer):
    """At equal scores the name decides, so a rank or a k that is off by one changes the order."""
    assert answer.fuse([["a", "b"], ["c", "b"]], k=0) == ["a", "b", "c"]  # each 1
    once_first = ["a", *(f"x{n}" for n in range(60)), "b"]
    fused = answer.fuse([once_first, [*(f"y{n}" for n in range(61)), "b"]])
    assert fused.index("a") < fused.index("b")  # 1 / 61 and twice 1 / 122
