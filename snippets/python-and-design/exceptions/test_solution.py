import pytest


@pytest.mark.parametrize(("text", "port"), [("1", 1), ("8080", 8080), (65535, 65535), (" 80 ", 80)])
def test_a_good_port(answer, text, port):
    assert answer.read_port({"port": text}) == port


@pytest.mark.parametrize(
    ("settings", "cause", "message"),
    [
        ({}, KeyError, "port is missing"),
        ({"port": "eighty"}, ValueError, "port is 'eighty', not a number"),
        ({"port": "65536"}, type(None), "port 65536"),
        ({"port": "0"}, type(None), "port 0"),
        ({"port": -1}, type(None), "port -1"),
    ],
)
def test_one_error_type_with_its_cause(answer, settings, cause, message):
    with pytest.raises(answer.ConfigError, match=message) as caught:
        answer.read_port(settings)
    assert isinstance(caught.value.__cause__, cause)


def test_a_bug_is_not_translated(answer):
    with pytest.raises(TypeError):
        answer.read_port({"port": None})


def test_all_failures_come_together(answer):
    def name(settings):
        raise answer.ConfigError("name is missing")

    with pytest.raises(ExceptionGroup) as caught:
        answer.check_all([answer.read_port, name, len], {"port": "x"})
    assert [str(e) for e in caught.value.exceptions] == ["port is 'x', not a number", "name is missing"]
    assert answer.check_all([answer.read_port], {"port": "80"}) is None


def test_a_bug_in_a_check_is_not_collected(answer):
    with pytest.raises(ZeroDivisionError):
        answer.check_all([answer.read_port, lambda settings: 1 / 0], {"port": "x"})
