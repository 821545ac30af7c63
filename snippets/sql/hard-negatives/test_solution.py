import random


def run(answer, data):
    """Run the query twice, the second time with SQLite's scan order reversed: the rows must come out the same."""
    rows = answer.rows(data)
    reversed_scan = answer.rows(f"{data}\nPRAGMA reverse_unordered_selects = ON;")
    assert reversed_scan == rows, "the result depends on the scan order: an ORDER BY is missing or not total"
    return rows


def sql(value):
    return "NULL" if value is None else repr(value)


def negatives(answer, candidates):
    """candidates: (query_id, doc_id, score, label); {query: [(place, doc, score)]}."""
    ids = sorted({query for query, *_ in candidates} | {99})
    lines = [f"INSERT INTO queries VALUES ({query}, 'q{query}');" for query in ids]
    for row in candidates:
        lines.append(f"INSERT INTO candidates VALUES ({', '.join(map(sql, row))});")
    rows = run(answer, "\n".join(lines))
    assert rows == sorted(rows, key=lambda row: (row[0], row[1] or 0))
    found = {}
    for query, *rest in rows:
        found.setdefault(query, []).append(tuple(rest))
    return found


YES = (1, "yes", 0.9, "relevant")


def test_the_three_best_that_are_not_relevant(answer):
    others = [(1, doc, score, "irrelevant") for doc, score in [("a", 0.1), ("b", 0.8), ("c", 0.5), ("d", 0.6)]]
    assert negatives(answer, [YES, *others]) == {1: [(1, "b", 0.8), (2, "d", 0.6), (3, "c", 0.5)]}


def test_relevant_ones_take_no_place(answer):
    labels = [("a", 0.99, "relevant"), ("b", 0.98, "relevant"), ("c", 0.5, "irrelevant"),
              ("d", 0.4, "irrelevant"), ("e", 0.3, "irrelevant")]
    assert negatives(answer, [(1, *row) for row in labels]) == {
        1: [(1, "c", 0.5), (2, "d", 0.4), (3, "e", 0.3)]}


def test_unjudged_candidates_are_negatives(answer):
    assert negatives(answer, [YES, (1, "a", 0.7, None), (1, "b", 0.6, "irrelevant")]) == {
        1: [(1, "a", 0.7), (2, "b", 0.6)]}


def test_ties_are_cut_at_three_and_by_document(answer):
    rows = [YES] + [(1, doc, 0.5, None) for doc in "edcba"]
    assert negatives(answer, rows) == {1: [(1, "a", 0.5), (2, "b", 0.5), (3, "c", 0.5)]}


def test_ids_are_compared_as_text(answer):
    rows = [YES] + [(1, doc, 0.5, None) for doc in ("d9", "d10", "D9", "d1")]
    assert negatives(answer, rows) == {1: [(1, "D9", 0.5), (2, "d1", 0.5), (3, "d10", 0.5)]}


def test_the_order_of_loading_changes_nothing(answer):
    rows = [YES] + [(1, f"d{i:02}", 0.5, random.Random(i).choice([None, "irrelevant"])) for i in range(20)]
    first = negatives(answer, rows)
    random.Random(0).shuffle(rows)
    assert negatives(answer, rows) == first


def test_a_candidate_without_a_score_is_not_hard(answer):
    assert negatives(answer, [YES, (1, "a", None, None), (1, "b", -3.0, None)]) == {1: [(1, "b", -3.0)]}


def test_close_scores_are_not_ties(answer):
    rows = [YES, (1, "a", 0.51, None), (1, "b", 0.53, None), (1, "c", 0.52, None), (1, "d", 0.54, None)]
    assert negatives(answer, rows) == {1: [(1, "d", 0.54), (2, "b", 0.53), (3, "c", 0.52)]}


def test_scores_are_numbers_of_any_size_and_sign(answer):
    rows = [YES, (1, "a", 9.5, None), (1, "b", 10.5, None), (1, "c", -20.0, None), (1, "d", 0.0, None)]
    assert negatives(answer, rows) == {1: [(1, "b", 10.5), (2, "a", 9.5), (3, "d", 0.0)]}


def test_a_positive_counts_though_its_scorer_timed_out(answer):
    assert negatives(answer, [(1, "yes", None, "relevant"), (1, "a", 0.4, None)]) == {1: [(1, "a", 0.4)]}


def test_relevant_to_another_query_is_still_a_negative_here(answer):
    rows = [YES, (1, "a", 0.4, None), (2, "a", 0.9, "relevant"), (2, "yes", 0.3, None)]
    assert negatives(answer, rows) == {1: [(1, "a", 0.4)], 2: [(1, "yes", 0.3)]}


def test_each_query_by_itself_and_some_have_fewer(answer):
    rows = [YES, (1, "a", 0.2, None), (2, "x", 0.1, "relevant"), (2, "a", 0.9, None), (2, "b", 0.8, None)]
    assert negatives(answer, rows) == {1: [(1, "a", 0.2)], 2: [(1, "a", 0.9), (2, "b", 0.8)]}


def test_a_query_with_a_positive_only_is_listed(answer):
    assert negatives(answer, [YES]) == {1: [(None, None, None)]}


def test_a_query_without_a_positive_is_not(answer):
    assert negatives(answer, [(1, "a", 0.9, None), (1, "b", 0.8, "irrelevant")]) == {}


def test_nothing(answer):
    assert negatives(answer, []) == {}


def test_queries_are_sorted_as_numbers(answer):
    rows = [(query, *row) for query in (10, 2, 33) for row in [("p", 1.0, "relevant"), ("a", 0.5, None)]]
    assert list(negatives(answer, rows)) == [2, 10, 33]


def test_as_a_loop_finds_them(answer):
    for seed in range(30):
        rng = random.Random(seed)
        labels = [None, None, "relevant", "irrelevant"]
        rows = [(query, f"d{doc}", rng.choice([None, 0.5, 9.5, 10.5]), rng.choice(labels))
                for query in (2, 10, 33) for doc in rng.sample(range(30), rng.randrange(9))]
        assert negatives(answer, rows) == by_loop(rows)


def by_loop(rows):
    found = {}
    for query in sorted({query for query, _, _, label in rows if label == "relevant"}):
        usable = [(-score, doc) for q, doc, score, label in rows
                  if q == query and label != "relevant" and score is not None]
        best = [(place, doc, -score) for place, (score, doc) in enumerate(sorted(usable)[:3], 1)]
        found[query] = best or [(None, None, None)]
    return found


def test_strings_stand_in_single_quotes(answer):
    # Double quotes name a column. SQLite takes them for a string as long as no column has that name.
    plain = """
        INSERT INTO queries VALUES (1, 'q');
        INSERT INTO candidates VALUES (1, 'p', 0.9, 'relevant'), (1, 'a', 0.5, 'irrelevant'), (1, 'b', 0.4, NULL);"""
    named = "".join(f'ALTER TABLE {table} ADD COLUMN "{word}" TEXT;'
                    for table in ("queries", "candidates") for word in ("relevant", "irrelevant"))
    assert answer.rows(plain + named) == answer.rows(plain)
