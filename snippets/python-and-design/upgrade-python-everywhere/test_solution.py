import random

import pytest

NEEDS = {
    "features": {"company-io"}, "training": {"features", "company-io"}, "serving": {"features", "old-solver"},
    "reports": {"company-io"}, "pricing": {"old-solver"}, "company-io": set(),
}


def test_by_hand(answer):
    assert answer.waves(NEEDS) == [["company-io", "old-solver"], ["features", "pricing", "reports"], ["serving", "training"]]
    assert answer.held_up_by(NEEDS, "old-solver") == {"serving", "pricing"}
    assert answer.held_up_by(NEEDS, "company-io") == {"features", "training", "serving", "reports"}
    assert answer.held_up_by(NEEDS, "reports") == set()


def test_a_cycle_is_named(answer):
    with pytest.raises(ValueError, match="a, b"):
        answer.waves({"a": {"b"}, "b": {"a"}, "c": set()})


@pytest.mark.parametrize("seed", range(50))
def test_every_wave_is_as_early_as_it_can_be(answer, seed):
    rng = random.Random(seed)
    names = [f"p{n}" for n in range(rng.randint(0, 12))]
    rng.shuffle(names)
    needs = {name: set(rng.sample(names[:place], rng.randint(0, min(3, place)))) for place, name in enumerate(names)}
    wave = {name: place for place, group in enumerate(answer.waves(needs)) for name in group}
    assert set(wave) == set(names)
    for name, others in needs.items():
        assert wave[name] == max((wave[other] + 1 for other in others), default=0)
    for name in names:
        blocked = answer.held_up_by(needs, name)
        for other in names:
            direct = name in needs[other] or any(n in blocked for n in needs[other])
            assert (other in blocked) == direct
