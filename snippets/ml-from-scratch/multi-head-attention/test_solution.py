import numpy as np
import pytest

pytestmark = pytest.mark.filterwarnings("error")


def data(seed=0, n=2, t=5, d=6, size=1.0):
    rng = np.random.default_rng(seed)
    return size * rng.normal(size=(n, t, d)), {name: rng.normal(size=(d, d)) for name in "qkvo"}


def plain(x, w, heads, causal=False, lengths=None):
    """Position by position and head by head."""
    n, t, d = x.shape
    width, out = d // heads, np.zeros(x.shape)
    for j in range(n):
        length = t if lengths is None else lengths[j]
        for s in range(length):
            parts = []
            for i in range(heads):
                cut = slice(i * width, (i + 1) * width)
                keys = range(s + 1 if causal else length)
                z = np.array([(x[j, s] @ w["q"])[cut] @ (x[j, r] @ w["k"])[cut] / width ** 0.5 for r in keys])
                p = np.exp(z - z.max())
                parts.append(sum(a * (x[j, r] @ w["v"])[cut] for a, r in zip(p / p.sum(), keys)))
            out[j, s] = np.concatenate(parts) @ w["o"]
    return out


@pytest.mark.parametrize("heads", [1, 2, 3, 6])
@pytest.mark.parametrize("causal", [False, True])
def test_agrees_with_the_definition(answer, heads, causal):
    x, w = data(heads)
    assert answer.attention(x, w, heads, causal) == pytest.approx(plain(x, w, heads, causal))
    assert answer.attention(x, w, heads, causal, [3, 5]) == pytest.approx(plain(x, w, heads, causal, [3, 5]))


def test_the_future_changes_nothing(answer):
    x, w = data(1)
    y = x.copy()
    y[:, 3:] = 99
    a, b = (answer.attention(z, w, 2, causal=True) for z in (x, y))
    assert a[:, :3] == pytest.approx(b[:, :3])
    assert not np.allclose(a[:, 3:], b[:, 3:])


def test_padding_changes_nothing(answer):
    """A sentence gives the same result alone and in a padded batch."""
    x, w = data(2)
    padded = answer.attention(x, w, 3, lengths=[2, 5])
    assert padded[:1, :2] == pytest.approx(answer.attention(x[:1, :2], w, 3))
    assert (padded[0, 2:] == 0).all()


def test_order_does_not_matter_without_a_mask(answer):
    x, w = data(3)
    order = [4, 0, 3, 1, 2]
    assert answer.attention(x[:, order], w, 2) == pytest.approx(answer.attention(x, w, 2)[:, order])


def test_rows_of_a_batch_do_not_mix(answer):
    x, w = data(4, n=3)
    each = np.concatenate([answer.attention(x[j:j + 1], w, 2, True) for j in range(3)])
    assert answer.attention(x, w, 2, True) == pytest.approx(each)


def test_huge_scores(answer):
    x, w = data(5, size=1_000.0)
    assert answer.attention(x, w, 2, True) == pytest.approx(plain(x, w, 2, True))


def test_an_empty_sentence_is_zero_and_not_nan(answer):
    x, w = data(6)
    out = answer.attention(x, w, 2, lengths=[0, 5])
    assert (out[0] == 0).all()
    assert out[1] == pytest.approx(answer.attention(x[1:], w, 2)[0])
