import random
from fractions import Fraction


def test_the_family_depends_on_the_question(answer):
    known = {answer.at_least_one: Fraction(1, 3), answer.older: Fraction(1, 2), answer.met_one: Fraction(1, 2)}
    for told, expected in known.items():
        assert answer.posterior(answer.FAMILIES, answer.two_girls, told) == expected


def test_the_tuesday_girl(answer):
    assert answer.tuesday_girl() == Fraction(13, 27)


def test_switching_wins_against_a_host_who_knows(answer):
    assert answer.switching_wins(answer.host_knows) == Fraction(2, 3)
    assert answer.switching_wins(answer.host_guesses) == Fraction(1, 2)


def test_posteriors_over_all_worlds_sum_to_one(answer):
    rng = random.Random(4)
    for _ in range(50):
        chance = {world: Fraction(rng.randint(1, 9), 10) for world in answer.DOORS}
        parts = [answer.posterior(answer.DOORS, lambda car, w=w: car == w, chance.get) for w in answer.DOORS]
        assert sum(parts) == 1


def test_play_the_game(answer):
    """Simulate both hosts; keep only the games in which no car came to light."""
    rng = random.Random(1)
    for knows, told in ((True, answer.host_knows), (False, answer.host_guesses)):
        won = played = 0
        while played < 4000:
            car = rng.randrange(3)
            opened = rng.choice([1, 2])
            if knows and opened == car:
                opened = 3 - opened
            if opened != car:
                played += 1
                won += car == 3 - opened
        assert abs(won / played - answer.switching_wins(told)) < 0.03
