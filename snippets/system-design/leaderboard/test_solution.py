import random

import pytest


def brute_force(scores, score):
    return 1 + sum(other > score for other in scores)


def test_ranks_agree_with_counting(answer):
    rng = random.Random(0)
    for highest in (0, 1, 2, 10, 1_000):
        ranks, scores = answer.Ranks(highest), []
        for _ in range(200):
            if scores and rng.random() < 0.4:
                place = rng.randrange(len(scores))
                new = rng.randint(0, highest)
                ranks.move(scores[place], new)
                scores[place] = new
            else:
                scores.append(rng.randint(0, highest))
                ranks.add(scores[-1])
            asked = rng.randint(0, highest)
            assert ranks.rank(asked) == brute_force(scores, asked)


def test_equal_scores_share_a_rank(answer):
    ranks = answer.Ranks(100)
    for score in (10, 10, 2, 100):
        ranks.add(score)
    assert [ranks.rank(score) for score in (100, 10, 2)] == [1, 2, 4]


def test_nobody_plays_yet(answer):
    assert answer.Ranks(5).rank(0) == answer.Ranks(5).rank(5) == 1


def test_an_update_leaves_the_number_of_players(answer):
    ranks = answer.Ranks(10)
    ranks.add(2)
    ranks.move(2, 10)
    assert ranks.players == 1 and ranks.rank(10) == 1


def test_ties_go_to_the_earlier_and_never_beat_a_higher_score(answer):
    rng = random.Random(1)
    games = [(rng.randint(0, 10**6), rng.randrange(2**32)) for _ in range(500)] + [(7, 2), (7, 10), (8, 2**32 - 1)]
    assert sorted(games, key=lambda game: answer.tie_break(*game)) == sorted(games, key=lambda g: (g[0], -g[1]))


def test_a_double_holds_the_tie_break_only_up_to_53_bits(answer):
    assert int(float(answer.tie_break(2**21 - 1, 1))) == answer.tie_break(2**21 - 1, 1)
    assert int(float(answer.tie_break(2**22, 1))) != answer.tie_break(2**22, 1)


def test_memory(answer):
    assert answer.sorted_set_bytes(50_000_000) == pytest.approx(5e9)
