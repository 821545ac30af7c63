def report(answer, files, big=()):
    for name, size in big:
        path = answer.cwd / "runs" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("wb") as file:
            file.truncate(size)
    (answer.cwd / "runs").mkdir(exist_ok=True)
    result = answer.run("runs", files={f"runs/{name}": text for name, text in files.items()})
    return result


def test_counts_large_checkpoints_with_odd_names(answer):
    mib = 2**20
    big = [("a b/x.ckpt", 2 * mib), ("total/y.ckpt", 3 * mib), ("small.ckpt", mib), ("z.bin", 9 * mib)]
    assert report(answer, {}, big).stdout == f"checkpoints 2 bytes {5 * mib}\n"


def test_one_checkpoint_has_no_total_line(answer):
    assert report(answer, {}, [("x.ckpt", 2**21)]).stdout == f"checkpoints 1 bytes {2**21}\n"


def test_names_the_runs_that_diverged(answer):
    result = report(answer, {"10.log": "loss = nan\n", "2.log": "loss=inf\n", "ok.log": "financial loss: none\n"})
    assert result.stdout.splitlines()[1:] == ["runs/10.log", "runs/2.log"]
    assert result.exit_code == 0


def test_no_match_is_no_failure(answer):
    result = report(answer, {"ok.log": "fine\n"})
    assert result.exit_code == 0
    assert result.stdout == "checkpoints 0 bytes 0\n"


def test_every_token_of_a_line_is_hidden(answer):
    result = report(answer, {"a.log": "GET /x?token=abc&token=d/e\nno secret\n"})
    assert "GET /x?token=***&token=***\n" in result.stdout
    assert "abc" not in result.stdout
    assert "no secret" not in result.stdout


def test_means_are_per_file(answer):
    result = report(answer, {"a.log": "loss=1.5\nloss=2.5 lr=9\n", "b c.log": "loss=10\n"})
    assert result.stdout.splitlines()[-2:] == ["runs/a.log mean 2.000", "runs/b c.log mean 10.000"]


def test_a_missing_folder_is_a_failure(answer):
    assert answer.run("nowhere").exit_code != 0
    assert answer.run().exit_code != 0
