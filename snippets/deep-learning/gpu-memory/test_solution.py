import pytest

TOKENS, WIDTH, LAYERS = 2048, 2048, 24  # of one sequence


def test_parameters_are_the_sum_of_the_matrices(answer):
    attention = 4 * WIDTH * WIDTH               # query, key, value, output
    feed_forward = 2 * WIDTH * 4 * WIDTH        # there and back
    assert answer.PARAMETERS == LAYERS * (attention + feed_forward) + 50_000 * WIDTH


def test_fixed_part_is_sixteen_bytes_a_parameter(answer):
    parts = answer.budget(8, False)
    fixed = {name: size / answer.PARAMETERS for name, size in parts.items()
             if name not in ("activations", "logits fp32, twice")}
    # bf16 weight and gradient; in fp32 the master weight and two moments
    assert fixed == {"weights bf16": 2, "gradients bf16": 2, "master + Adam fp32": 4 + 4 + 4}


def test_activations_of_a_layer_item_by_item(answer):
    """What a layer keeps, in bytes a token and unit of width (two bytes a number, one a mask)."""
    norms = 2 * 2                               # the inputs of two layer norms
    attention = 2 + 2 + 2 + 2 + 2 + 1           # input, Q, K, V, output; dropout mask
    feed_forward = 2 + 4 * 2 + 4 * 2 + 1        # input, before and after GELU; dropout mask
    assert answer.budget(1, False)["activations"] == (
        LAYERS * (norms + attention + feed_forward) * TOKENS * WIDTH)


@pytest.mark.parametrize("sequences", [1, 3, 8])
def test_checkpointing_keeps_inputs_and_one_whole_layer(answer, sequences):
    plain, saved = answer.budget(sequences, False), answer.budget(sequences, True)
    inputs = LAYERS * sequences * TOKENS * WIDTH * 2
    assert saved["activations"] == inputs + plain["activations"] / LAYERS
    del plain["activations"], saved["activations"]
    assert plain == saved


def test_logits_and_their_gradient_in_float32(answer):
    assert answer.budget(8, True)["logits fp32, twice"] == 2 * 4 * 8 * TOKENS * 50_000
