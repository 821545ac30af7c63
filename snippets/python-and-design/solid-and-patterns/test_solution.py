import pytest


class Linear:
    def predict(self, row):
        return 2 * row["x"]


def test_service_takes_any_model(answer):
    service = answer.Service(Linear(), fallback=0.5)
    assert service.score({"x": 3.0}) == 6.0
    assert service.score({"y": 3.0}) == 0.5


def test_a_bug_in_the_model_is_not_hidden(answer):
    with pytest.raises(TypeError):
        answer.Service(Linear(), fallback=0.5).score({"x": None})


@pytest.mark.parametrize(("x", "score"), [(-5, 0), (0.25, 0.5), (5, 1)])
def test_clipped_stands_in_for_its_model(answer, x, score):
    clipped = answer.Clipped(Linear(), 0, 1)
    assert clipped.predict({"x": x}) == score
    assert answer.Service(clipped, fallback=0.5).score({"x": x}) == score
    with pytest.raises(KeyError):
        clipped.predict({})


def test_registry(answer):
    registry = answer.Registry()
    assert registry.register("linear")(Linear) is Linear
    assert isinstance(registry.create("linear"), Linear)
    assert registry.create("linear") is not registry.create("linear")
    with pytest.raises(ValueError, match="linear"):
        registry.register("linear")(Linear)
    with pytest.raises(LookupError, match="no model trees; there are linear"):
        registry.create("trees")


def test_registries_share_nothing(answer):
    answer.Registry().register("linear")(Linear)
    assert answer.Registry().factories == {}
