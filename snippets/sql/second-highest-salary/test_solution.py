def sql(value):
    return "NULL" if value is None else repr(value)


def seconds(answer, departments, employees):
    """employees: (department, salary); returns {department: (salary, earners)}."""
    lines = [f"INSERT INTO departments VALUES ({sql(d)});" for d in departments]
    for department, salary in employees:
        lines.append(f"INSERT INTO employees (department, salary) VALUES ({sql(department)}, {sql(salary)});")
    rows = answer.rows("\n".join(lines))
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
