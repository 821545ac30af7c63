def sql(value):
    return "NULL" if value is None else repr(value)


def live(answer, services, deployments):
    """deployments: (deployment_id, service, version, deployed_at)."""
    lines = [f"INSERT INTO services VALUES ({sql(name)});" for name in services]
    for row in deployments:
        lines.append(f"INSERT INTO deployments VALUES ({', '.join(map(sql, row))});")
    return answer.rows("\n".join(lines))


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
