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
    assert parts["total"] == 46_702_792_704
    expert = 3 * 4096 * 14336
    assert parts["total"] - parts["active"] == 32 * (8 - 2) * expert  # the router sees every token


def test_the_router_has_one_row_for_each_expert(answer):
    dense = dict(layers=3, width=8, heads=4, kv_heads=2, head=3, hidden=20, vocab=50)
    added = answer.count(**dense, experts=4, active=1)["active"] - answer.count(**dense)["active"]
    assert added == 3 * 8 * 4


def test_each_matrix_is_counted_once(answer):
    shapes = []
    for _ in range(3):  # layers
        shapes += [(8, 4 * 3), (8, 2 * 3), (8, 2 * 3), (4 * 3, 8)]  # Q, K, V, O; the heads together are wider than 8
        shapes += [(8, 20), (8, 20), (20, 8), (8, 1), (8, 1)]  # network, norms
    shapes += [(50, 8), (50, 8), (8, 1)]
    total = sum(rows * columns for rows, columns in shapes)
    tiny = dict(layers=3, width=8, heads=4, kv_heads=2, head=3, hidden=20, vocab=50)
    assert answer.count(**tiny)["total"] == total
    assert answer.count(**tiny, tied=True)["total"] == total - 50 * 8


def test_work_is_two_operations_a_weight_plus_attention(answer):
    tiny = dict(layers=3, width=8, heads=4, kv_heads=2, head=3, hidden=20, vocab=50)
    weights = answer.count(**tiny)["total"] - 50 * 8
    assert answer.flops_per_token(tiny) == 2 * weights
    assert answer.flops_per_token(tiny, 10) == 2 * weights + 3 * (2 + 2) * 10 * (4 * 3)  # layers, scores and mixing, context, heads
    assert answer.flops_per_token(tiny | {"tied": True}) == 2 * weights
