def test_the_usual_case(answer):
    result = answer.run("input.txt", files={"input.txt": "one\n"})
    assert result.exit_code == 0
    assert result.stdout == "write what is right"


def test_a_missing_file_is_refused(answer):
    assert answer.run("missing.txt").exit_code == 2
