import pytest

EXPECTED = {
    'echo "$0"': "train",
    'echo "$#"': "2",
    'false; echo "$?"': "1",
    'printf "[%s]" "$@"': "[a b][c]",
    'printf "[%s]" "$*"': "[a b c]",
    'printf "[%s]" $@': "[a][b][c]",
    'shift; echo "$1"': "c",
    'f=model.tar.gz; echo "${f%.*}"': "model.tar",
    'f=model.tar.gz; echo "${f%%.*}"': "model",
    'f=model.tar.gz; echo "${f##*.}"': "gz",
    'p=/data/run/x.csv; echo "${p##*/}"': "x.csv",
    'echo "${3:-default}"': "default",
    's=telemetry; echo "${#s} ${s:0:4}"': "9 tele",
    "echo $(( 7 / 2 )) $(( 7 % 2 ))": "3 1",
    'a=(x "y z"); echo "${#a[@]} ${a[1]}"': "2 y z",
    'declare -A n=([gpu]=8); echo "${n[gpu]}"': "8",
}


@pytest.mark.parametrize("code", EXPECTED)
def test_examples(answer, code):
    assert answer.says(code, *answer.ARGUMENTS) == EXPECTED[code]


def test_every_example_is_expected(answer):
    assert set(answer.EXAMPLES) == set(EXPECTED)


@pytest.mark.parametrize(
    ("test", "holds"),
    [
        ('[[ -f train.log ]]', False), ('[[ -e . && -d . ]]', True), ('[[ -z "" ]]', True), ('[[ -n "" ]]', False),
        ("[[ 10 -gt 9 ]]", True), ("[[ 10 > 9 ]]", False), ("(( 10 > 9 ))", True), ("[[ v12 =~ ^v[0-9]+$ ]]", True),
        ("[[ run.log == *.log ]]", True), ('[[ run.log == "*.log" ]]', False), ('x="a b"; [[ $x == "a b" ]]', True),
        ('x="a b"; [ $x = "a b" ] 2>/dev/null', False), ('x="a b"; [ "$x" = "a b" ]', True), ("unset x; [[ $x == a ]]", False),
    ],
)
def test_conditions(answer, test, holds):
    assert answer.says(f"if {test}; then echo yes; else echo no; fi") == ("yes" if holds else "no")


def test_a_child_sees_only_what_is_exported(answer):
    assert answer.says("rate=1; sh -c 'echo \"[$rate]\"'") == "[]"
    assert answer.says("export rate=1; sh -c 'echo \"[$rate]\"'") == "[1]"
    assert answer.says("rate=1 sh -c 'echo \"[$rate]\"'; echo \"[$rate]\"") == "[1]\n[]"


def test_order_of_redirections(answer, tmp_path):
    both = f"{{ echo out; echo err >&2; }} >{tmp_path}/a 2>&1; cat {tmp_path}/a"
    only_out = f"{{ {{ echo out; echo err >&2; }} 2>&1 >{tmp_path}/b; }}"
    assert answer.says(both) == "out\nerr"
    assert answer.says(only_out) == "err"
