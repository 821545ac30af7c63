import random


def run(answer, data):
    """Run the query twice, the second time with SQLite's scan order reversed: the rows must come out the same."""
    rows = answer.rows(data)
    reversed_scan = answer.rows(f"{data}\nPRAGMA reverse_unordered_selects = ON;")
    assert reversed_scan == rows, "the result depends on the scan order: an ORDER BY is missing or not total"
    return rows


def sql(value):
    return "NULL" if value is None else repr(value)


def seconds(answer, departments, employees):
    """employees: (department, salary); returns {department: (salary, earners)}."""
    lines = [f"INSERT INTO departments VALUES ({sql(d)});" for d in departments]
    for department, salary in employees:
        lines.append(f"INSERT INTO employees (department, salary) VALUES ({sql(department)}, {sql(salary)});")
    lines.append("CREATE INDEX backwards ON departments (department DESC);")  # the order in which SQLite then groups
    rows = run(answer, "\n".join(lines))
    assert [row[0] for row in rows] == sorted(departments)
    return {department: (salary, earners) for department, salary, earners in rows}


def test_the_second_of_three(answer):
    assert seconds(answer, ["ops"], [("ops", 50), ("ops", 70), ("ops", 60)]) == {"ops": (60, 1)}


def test_two_at_the_top_do_not_hide_the_second(answer):
    assert seconds(answer, ["ops"], [("ops", 70), ("ops", 70), ("ops", 60)]) == {"ops": (60, 1)}


def test_several_may_share_the_second(answer):
    staff = [("ops", 70), ("ops", 60), ("ops", 60), ("ops", 60), ("ops", 10)]
    assert seconds(answer, ["ops"], staff) == {"ops": (60, 3)}


def test_each_department_by_itself(answer):
    staff = [("ops", 90), ("ops", 80), ("ml", 50), ("ml", 40)]
    assert seconds(answer, ["ops", "ml"], staff) == {"ml": (40, 1), "ops": (80, 1)}


def test_the_same_salary_elsewhere_earns_it_elsewhere(answer):
    staff = [("ops", 90), ("ops", 80), ("ml", 80), ("ml", 70), ("hr", 95), ("hr", 70)]
    assert seconds(answer, ["ops", "ml", "hr"], staff) == {"hr": (70, 1), "ml": (70, 1), "ops": (80, 1)}


def test_without_a_second_the_row_is_there_with_null(answer):
    staff = [("one", 70), ("same", 70), ("same", 70)]
    assert seconds(answer, ["one", "same", "nobody"], staff) == {
        "one": (None, 0), "same": (None, 0), "nobody": (None, 0)}


def test_a_salary_not_agreed_is_not_the_lowest(answer):
    assert seconds(answer, ["ops"], [("ops", 70), ("ops", None), ("ops", None)]) == {"ops": (None, 0)}


def test_zero_is_a_salary(answer):
    assert seconds(answer, ["ops"], [("ops", 70), ("ops", 0)]) == {"ops": (0, 1)}


def test_unassigned_people_are_in_no_department(answer):
    assert seconds(answer, ["ops"], [(None, 99), (None, 98), ("ops", 70), ("ops", 60)]) == {"ops": (60, 1)}


def test_no_departments(answer):
    assert seconds(answer, [], [("gone", 70), ("gone", 60)]) == {}


def test_salaries_are_compared_as_numbers(answer):
    staff = [("ops", 9), ("ops", 100), ("ops", 10), ("ml", 2_000_000_001), ("ml", 2_000_000_000)]
    assert seconds(answer, ["ops", "ml"], staff) == {"ops": (10, 1), "ml": (2_000_000_000, 1)}


def test_as_a_loop_counts_them(answer):
    for seed in range(30):
        rng = random.Random(seed)
        names = rng.sample(["ops", "ml", "hr", "d2", "d10"], 4)
        staff = [(rng.choice([*names, None, "gone"]), rng.choice([None, 0, 9, 10, 100])) for _ in range(20)]
        expected = {}
        for name in names:
            paid = [salary for department, salary in staff if department == name and salary is not None]
            steps = sorted(set(paid), reverse=True)
            expected[name] = (steps[1], paid.count(steps[1])) if len(steps) > 1 else (None, 0)
        assert seconds(answer, names, staff) == expected
