import copy


def service(**changed):
    return {"owner": "a", "slo": 0.99, "alerts": {}, "needs": [], **changed}


def test_a_complete_catalogue_has_no_gaps(answer):
    assert answer.gaps({}) == []
    assert answer.gaps({"x": service(alerts={"A": "x/a"})}) == []


def test_owner_objective_and_runbook(answer):
    found = answer.gaps({"x": service(owner="", slo=None, alerts={"A": ""})})
    assert len(found) == 3 and all(line.startswith("x:") for line in found)


def test_a_promise_cannot_exceed_the_product_of_its_needs(answer):
    base = {"a": service(slo=0.999), "b": service(slo=0.999)}
    assert answer.gaps({**base, "x": service(slo=0.998, needs=["a", "b"])}) == []
    assert answer.gaps({**base, "x": service(slo=0.999, needs=["a"])}) == []
    found = answer.gaps({**base, "x": service(slo=0.999, needs=["a", "b"])})
    assert len(found) == 1 and "99.80%" in found[0]


def test_a_need_without_objective_promises_nothing(answer):
    found = answer.gaps({"a": service(slo=None), "x": service(needs=["a"])})
    assert "x: promises 99.00%, its needs promise 0.00%" in found


def test_unknown_need(answer):
    assert answer.gaps({"x": service(needs=["ghost"])}) == ["x: needs unknown ghost"]


def test_the_catalogue_is_left_as_it_was(answer):
    catalogue = {"a": service(slo=None), "x": service(needs=["a"], alerts={"A": ""})}
    before = copy.deepcopy(catalogue)
    answer.gaps(catalogue)
    assert catalogue == before
