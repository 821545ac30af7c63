import pytest

LLAMA_8B = dict(layers=32, width=4096, heads=32, kv_heads=8, head=128, hidden=14336, vocab=128256)
LLAMA_70B = dict(layers=80, width=8192, heads=64, kv_heads=8, head=128, hidden=28672, vocab=128256)
MIXTRAL = dict(layers=32, width=4096, heads=32, kv_heads=8, head=128, hidden=14336, vocab=32000, experts=8, active=2)


@pytest.mark.parametrize("config, published", [(LLAMA_8B, 8_030_261_248), (LLAMA_70B, 70_553_706_496)])
def test_published_checkpoints_have_this_many_weights(answer, config, published):
    assert answer.count(**config)["total"] == published
    assert answer.count(**config)["active"] == published


def test_a_mixture_stores_all_experts_and_uses_some(answer):
    parts = answer.count(**MIXTRAL)
    assert round(parts["total"] / 1e9, 1) == 46.7
    assert round(parts["active"] / 1e9, 1) == 12.9


def test_each_matrix_is_counted_once(answer):
    shapes = []
    for _ in range(3):  # layers
        shapes += [(8, 4 * 2), (8, 2 * 2), (8, 2 * 2), (4 * 2, 8)]  # Q, K, V, O
        shapes += [(8, 20), (8, 20), (20, 8), (8, 1), (8, 1)]  # network, norms
    shapes += [(50, 8), (50, 8), (8, 1)]
    total = sum(rows * columns for rows, columns in shapes)
    tiny = dict(layers=3, width=8, heads=4, kv_heads=2, head=2, hidden=20, vocab=50)
    assert answer.count(**tiny)["total"] == total
    assert answer.count(**tiny, tied=True)["total"] == total - 50 * 8


def test_work_is_two_operations_a_weight_plus_attention(answer):
    tiny = dict(layers=3, width=8, heads=4, kv_heads=2, head=2, hidden=20, vocab=50)
    weights = answer.count(**tiny)["total"] - 50 * 8
    assert answer.flops_per_token(tiny) == 2 * weights
    assert answer.flops_per_token(tiny, 10) == 2 * weights + 3 * 4 * (10 * 2 * 2 * 2)
    assert answer.flops_per_token(tiny | {"tied": True}) == 2 * weights
