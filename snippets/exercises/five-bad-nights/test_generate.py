"""The candidate's folder is complete, holds no answer, and its tests find the script."""

import importlib.util
from pathlib import Path

import generate

HERE = Path(__file__).parent


def test_the_candidate_gets_no_answer(tmp_path):
    generate.write(tmp_path)
    names = {path.name for path in tmp_path.iterdir()}
    assert names == {"retrain.sh", "README.txt", "test_nights.py", "conftest.py", "pytest.ini"}
    assert (tmp_path / "retrain.sh").read_bytes() == (HERE / "starter.sh").read_bytes()


def test_a_second_call_keeps_the_candidates_work(tmp_path):
    generate.write(tmp_path)
    (tmp_path / "retrain.sh").write_text("exit 3\n")
    generate.write(tmp_path)
    assert (tmp_path / "retrain.sh").read_text() == "exit 3\n"


def test_the_tests_run_the_script_beside_them(tmp_path):
    generate.write(tmp_path)
    (tmp_path / "retrain.sh").write_text('[ "$1 $WORD" = "recs yes" ] && exit 3\n')
    spec = importlib.util.spec_from_file_location("kit_conftest", tmp_path / "conftest.py")
    kit = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(kit)
    assert kit.run(tmp_path, "recs", env={"WORD": "yes"}).exit_code == 3
