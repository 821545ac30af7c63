import random


def run(answer, data):
    """Run the query twice, the second time with SQLite's scan order reversed: the rows must come out the same."""
    rows = answer.rows(data)
    reversed_scan = answer.rows(f"{data}\nPRAGMA reverse_unordered_selects = ON;")
    assert reversed_scan == rows, "the result depends on the scan order: an ORDER BY is missing or not total"
    return rows


def recommended(answer, friends, likes):
    lines = [f"INSERT INTO friends VALUES ({a}, {b});" for a, b in friends]
    lines += [f"INSERT INTO likes VALUES ({user}, {page});" for user, page in likes]
    return run(answer, "\n".join(lines))


def expected(friends, likes):
    friends_of = {}
    for a, b in friends:
        if a != b:
            friends_of.setdefault(a, set()).add(b)
            friends_of.setdefault(b, set()).add(a)
    liked = set(likes)
    rows = []
    for user, others in friends_of.items():
        for page in {page for _, page in liked}:
            count = sum((other, page) in liked for other in others)
            if count and (user, page) not in liked:
                rows.append((user, page, count))
    return sorted(rows, key=lambda row: (row[0], -row[2], row[1]))


def test_pages_of_a_friend_that_the_user_does_not_like(answer):
    assert recommended(answer, [(1, 2)], [(1, 101), (1, 201), (2, 201), (2, 301)]) == [(1, 301, 1), (2, 101, 1)]


def test_a_friendship_counts_in_both_directions(answer):
    assert recommended(answer, [(10, 2)], [(10, 7)]) == [(2, 7, 1)]


def test_a_friendship_stored_twice_counts_once(answer):
    assert recommended(answer, [(2, 10), (10, 2)], [(10, 7)]) == [(2, 7, 1)]


def test_most_friends_first_then_the_smaller_page(answer):
    assert recommended(answer, [(1, 2), (1, 10), (3, 1)], [(2, 9), (10, 9), (3, 20), (2, 5)]) == [
        (1, 9, 2), (1, 5, 1), (1, 20, 1),
    ]


def test_a_user_without_likes_gets_recommendations(answer):
    assert recommended(answer, [(1, 2)], [(2, 1_000_000_007)]) == [(1, 1_000_000_007, 1)]


def test_nobody_is_their_own_friend(answer):
    assert recommended(answer, [(5, 5), (5, 6)], [(5, 1)]) == [(6, 1, 1)]


def test_friends_of_friends_do_not_count(answer):
    assert recommended(answer, [(1, 2), (2, 3)], [(3, 8)]) == [(2, 8, 1)]


def test_no_friends_and_no_likes(answer):
    assert recommended(answer, [], [(1, 2)]) == []
    assert recommended(answer, [(1, 2)], []) == []


def test_against_a_reference(answer):
    rng = random.Random(4)
    for _ in range(25):
        users = [1, 2, 9, 10, 11, 1_000_000_000]
        friends = {(rng.choice(users), rng.choice(users)) for _ in range(rng.randrange(10))}
        likes = {(rng.choice(users), rng.choice([2, 3, 10, 20])) for _ in range(rng.randrange(14))}
        assert recommended(answer, sorted(friends), sorted(likes)) == expected(friends, likes)
