import pytest


class Flaky:
    """Raises the given errors one after the other, then returns its arguments."""

    def __init__(self, *errors):
        self.errors, self.calls = list(errors), 0

    def __call__(self, *args, **kwargs):
        self.calls += 1
        if self.errors:
            raise self.errors.pop(0)
        return args, kwargs


def retried(answer, times, flaky):
    @answer.retry(times)
    def fetch(*args, **kwargs):
        """Fetch it."""
        return flaky(*args, **kwargs)

    return fetch


def test_a_wrapped_function_keeps_its_name_and_docstring(answer):
    fetch = retried(answer, 3, Flaky())
    assert fetch.__name__ == "fetch" and fetch.__doc__ == "Fetch it."
    assert fetch.__wrapped__.__name__ == "fetch"


def test_arguments_and_result_pass_through(answer):
    assert retried(answer, 3, Flaky())(1, key=2) == ((1,), {"key": 2})


@pytest.mark.parametrize("failures", [0, 1, 2])
def test_it_calls_again_until_it_succeeds(answer, failures):
    flaky = Flaky(*[ConnectionError() for _ in range(failures)])
    assert retried(answer, 3, flaky)() == ((), {}) and flaky.calls == failures + 1


def test_the_last_error_reaches_the_caller(answer):
    errors = [ConnectionError(n) for n in range(3)]
    flaky = Flaky(*errors)
    with pytest.raises(ConnectionError) as caught:
        retried(answer, 3, flaky)()
    assert caught.value is errors[-1] and flaky.calls == 3


def test_other_errors_are_not_retried(answer):
    flaky = Flaky(ValueError())
    with pytest.raises(ValueError):
        retried(answer, 3, flaky)()
    assert flaky.calls == 1


def test_each_call_has_its_own_attempts(answer):
    flaky = Flaky(ConnectionError(), ConnectionError())
    fetch = retried(answer, 3, flaky)
    fetch()
    flaky.errors = [ConnectionError(), ConnectionError()]
    assert fetch() == ((), {})


def test_a_setting_holds_inside_the_block_only(answer):
    config = {"seed": 1, "rate": 2}
    with answer.setting(config, "seed", 42) as inside:
        assert inside is config and config == {"seed": 42, "rate": 2}
    assert config == {"seed": 1, "rate": 2}


def test_a_setting_comes_back_after_an_error_which_is_not_swallowed(answer):
    config = {"seed": 1}
    with pytest.raises(ValueError, match="bad row"), answer.setting(config, "seed", 42):
        raise ValueError("bad row")
    assert config == {"seed": 1}


def test_blocks_nest(answer):
    config = {"seed": 1}
    with answer.setting(config, "seed", 2):
        with answer.setting(config, "seed", 3):
            assert config["seed"] == 3
        assert config["seed"] == 2
    assert config["seed"] == 1
