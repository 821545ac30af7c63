def test_counts_code_only(answer):
    script = "#!/bin/bash\n# if this\n\nif true; then\n    for x in a; do :; done\nfi\ndeclare -A seen\ncut -d, -f1 x | sed s/a/b/\n"
    assert answer.signs(script) == answer.Signs(5, 2, 1, 1, 0)


def test_words_inside_other_words_do_not_count(answer):
    assert answer.signs("notify\nused_sed_ok=1\nforge x\n").branches == 0


def test_complexity_counts_only_where_it_changes(answer):
    knot = "if a; then\n" * 30
    plain = "if a; then\n" * 3
    assert answer.order({"10": knot, "2": plain}, {"2": 1}) == ["2", "10"]
    assert answer.order({"10": knot, "2": plain}, {"2": 9, "10": 1}) == ["10", "2"]


def test_ties_are_in_order_of_the_name(answer):
    assert answer.order({"b": "", "a": ""}, {}) == ["a", "b"]
