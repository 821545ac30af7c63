import random


def run(answer, data):
    """Run the query twice, the second time with SQLite's scan order reversed: the rows must come out the same."""
    rows = answer.rows(data)
    reversed_scan = answer.rows(f"{data}\nPRAGMA reverse_unordered_selects = ON;")
    assert reversed_scan == rows, "the result depends on the scan order: an ORDER BY is missing or not total"
    return rows


def sql(value):
    return "NULL" if value is None else repr(value)


def live(answer, services, deployments):
    """deployments: (deployment_id, service, version, deployed_at)."""
    lines = [f"INSERT INTO services VALUES ({sql(name)});" for name in services]
    for row in deployments:
        lines.append(f"INSERT INTO deployments VALUES ({', '.join(map(sql, row))});")
    return run(answer, "\n".join(lines))


def test_the_whole_row_comes_from_the_latest_deployment(answer):
    assert live(answer, ["api", "web"], [
        (1, "api", "v9", "2026-03-01 10:00:00"),
        (2, "api", "v10", "2026-03-02 10:00:00"),
        (3, "web", "v3", "2026-03-01 09:00:00"),
    ]) == [("api", "v10", "2026-03-02 10:00:00"), ("web", "v3", "2026-03-01 09:00:00")]


def test_a_rollback_makes_an_older_version_live(answer):
    assert live(answer, ["api"], [
        (1, "api", "v1", "2026-03-01 10:00:00"),
        (2, "api", "v2", "2026-03-02 10:00:00"),
        (3, "api", "v1", "2026-03-02 10:20:00"),
    ]) == [("api", "v1", "2026-03-02 10:20:00")]


def test_two_in_one_second_give_one_row_with_the_higher_id(answer):
    assert live(answer, ["api"], [
        (7, "api", "v2", "2026-03-02 10:00:00"),
        (8, "api", "v3", "2026-03-02 10:00:00"),
        (9, "api", "v1", "2026-03-01 10:00:00"),
    ]) == [("api", "v3", "2026-03-02 10:00:00")]


def test_the_tie_is_broken_by_id_not_by_version(answer):
    assert live(answer, ["api"], [
        (7, "api", "v3", "2026-03-02 10:00:00"),
        (8, "api", "v2", "2026-03-02 10:00:00"),
    ]) == [("api", "v2", "2026-03-02 10:00:00")]


def test_the_time_of_day_decides(answer):
    assert live(answer, ["api"], [
        (1, "api", "v2", "2026-03-02 18:00:00"),
        (2, "api", "v1", "2026-03-02 09:00:00"),
    ]) == [("api", "v2", "2026-03-02 18:00:00")]


def test_another_services_latest_time_means_nothing(answer):
    assert live(answer, ["api", "web"], [
        (1, "api", "v2", "2026-03-02 10:00:00"),
        (2, "api", "v1", "2026-03-01 10:00:00"),
        (3, "web", "v7", "2026-03-01 10:00:00"),
    ]) == [("api", "v2", "2026-03-02 10:00:00"), ("web", "v7", "2026-03-01 10:00:00")]


def test_a_row_written_late_is_not_the_latest(answer):
    assert live(answer, ["api"], [
        (1, "api", "v2", "2026-03-02 10:00:00"),
        (2, "api", "v1", "2026-03-01 10:00:00"),
    ]) == [("api", "v2", "2026-03-02 10:00:00")]


def test_planned_deployments_are_not_live(answer):
    assert live(answer, ["api", "web"], [
        (1, "api", "v1", "2026-03-01 10:00:00"),
        (2, "api", "v2", None),
        (3, "web", "v1", None),
    ]) == [("api", "v1", "2026-03-01 10:00:00"), ("web", None, None)]


def test_services_without_deployments_are_listed(answer):
    assert live(answer, ["web", "api"], []) == [("api", None, None), ("web", None, None)]


def test_no_services(answer):
    assert live(answer, [], [(1, "gone", "v1", "2026-03-01 10:00:00")]) == []


def test_ids_are_compared_as_numbers(answer):
    assert live(answer, ["api"], [
        (9, "api", "v1", "2026-03-02 10:00:00"),
        (10, "api", "v2", "2026-03-02 10:00:00"),
        (2, "api", "v3", "2026-03-02 10:00:00"),
    ]) == [("api", "v2", "2026-03-02 10:00:00")]


def test_the_latest_of_random_deployments(answer):
    for seed in range(30):
        rng = random.Random(seed)
        services = rng.sample(["api", "web", "jobs", "search", "mail"], 4)
        rows = [(number, rng.choice([*services, "gone"]), f"v{rng.randrange(12)}",
                 rng.choice([None, f"2026-03-02 {rng.randrange(8, 12):02}:00:00"])) for number in range(1, 15)]
        rng.shuffle(rows)
        expected = []
        for service in sorted(services):
            done = [(at, number, version) for number, name, version, at in rows if name == service and at]
            at, _, version = max(done, default=(None, None, None))
            expected.append((service, version, at))
        assert live(answer, services, rows) == expected
