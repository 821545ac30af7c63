"""Do the tests of the snippets notice single faults? `make mutants [ARGS="SLUG ..."]`

Changes one thing in a solution at a time (a comparison, an operator, a constant, an order), judges it like a
wrong answer, and lists the changes that no test notices. Changes that leave the answer equally right are named in
`bench/equivalent_mutants.toml`, each with its reason.
"""

from __future__ import annotations

import argparse
import ast
import os
import sys
import tomllib
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from copy import deepcopy
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import sqlglot
from handbook.parse.tree import read_tree
from handbook.snippets.folders import Snippet, find_snippets
from handbook.snippets.guest.results import Status
from handbook.snippets.judge import Judge
from sqlglot import expressions as sql

ROOT = Path(__file__).parent.parent
EQUIVALENT = Path(__file__).with_name("equivalent_mutants.toml")
SHARE = 0.95  # of the faults are to be noticed
SECONDS = 20.0

COMPARISONS: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Lt: (ast.LtE, ast.GtE),
    ast.LtE: (ast.Lt, ast.Gt),
    ast.Gt: (ast.GtE, ast.LtE),
    ast.GtE: (ast.Gt, ast.Lt),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
}
OPERATORS: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Add,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Div,
    ast.Mod: ast.FloorDiv,
    ast.Pow: ast.Mult,
    ast.BitAnd: ast.BitOr,
    ast.BitOr: ast.BitAnd,
}


@dataclass(frozen=True)
class Mutant:
    """A solution with one change. name: the line and the change, such as `12: < becomes <=`."""

    slug: str
    name: str
    code: str


def mutants_of(snippet: Snippet) -> Iterator[Mutant]:
    """Yield every mutant of a folder's solution; a shell script has none."""
    if snippet.solution and snippet.tests and snippet.suffix in (".py", ".sql"):
        mutate = _python_mutants if snippet.suffix == ".py" else _sql_mutants
        seen = {""}
        for name, code in mutate(snippet.text(snippet.solution)):
            if code not in seen:
                seen.add(code)
                yield Mutant(snippet.slug, name, code)


def _python_mutants(text: str) -> Iterator[tuple[str, str]]:
    tree = ast.parse(text)
    count = sum(1 for _ in ast.walk(tree))
    for index in range(count):
        choice = 0
        while True:
            changed = deepcopy(tree)
            node = next(node for at, node in enumerate(ast.walk(changed)) if at == index)
            changes = list(_changes(node))
            if choice >= len(changes):
                break
            what, change = changes[choice]
            change()
            yield f"{getattr(node, 'lineno', 0)}: {what}", ast.unparse(ast.fix_missing_locations(changed))
            choice += 1


def _changes(node: ast.AST) -> Iterator[tuple[str, Callable[[], object]]]:
    """Yield what may be changed in one node: a description, and what makes the change."""
    match node:
        case ast.Compare(ops=ops):
            for at, old in enumerate(ops):
                for new in COMPARISONS.get(type(old), ()):
                    yield f"{type(old).__name__} becomes {new.__name__}", partial(ops.__setitem__, at, new())
        case ast.BinOp(op=old) | ast.AugAssign(op=old) if type(old) in OPERATORS:
            new_operator = OPERATORS[type(old)]
            yield f"{type(old).__name__} becomes {new_operator.__name__}", partial(setattr, node, "op", new_operator())
        case ast.BoolOp(op=old_bool):
            new_bool = ast.Or if isinstance(old_bool, ast.And) else ast.And
            yield f"{type(old_bool).__name__} becomes {new_bool.__name__}", partial(setattr, node, "op", new_bool())
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            yield "not is dropped", partial(_become, node, operand)
        case ast.If(test=test) | ast.While(test=test) | ast.IfExp(test=test):
            yield "the condition is negated", partial(setattr, node, "test", ast.UnaryOp(ast.Not(), test))
        case ast.Constant(value=bool(value)):
            yield f"{value} becomes {not value}", partial(setattr, node, "value", not value)
        case ast.Constant(value=int(value) | float(value)):
            yield f"{value} becomes {value + 1}", partial(setattr, node, "value", value + 1)
        case ast.Break():
            yield "break becomes continue", partial(setattr, node, "__class__", ast.Continue)
        case ast.FunctionDef(body=body) | ast.For(body=body) | ast.While(body=body):
            for at, row in enumerate(body):
                if isinstance(row, ast.Assign | ast.AugAssign) or (
                    isinstance(row, ast.Expr) and isinstance(row.value, ast.Call)
                ):
                    yield f"line {row.lineno} is dropped", partial(body.__setitem__, at, ast.Pass())


def _become(node: ast.AST, other: ast.AST) -> None:
    node.__class__ = other.__class__
    node.__dict__ = other.__dict__


SQL_CHANGES: dict[type[sql.Expr], tuple[type[sql.Expr], ...]] = {
    sql.LT: (sql.LTE, sql.GT),
    sql.LTE: (sql.LT,),
    sql.GT: (sql.GTE, sql.LT),
    sql.GTE: (sql.GT,),
    sql.EQ: (sql.NEQ,),
    sql.NEQ: (sql.EQ,),
    sql.And: (sql.Or,),
    sql.Or: (sql.And,),
    sql.Add: (sql.Sub,),
    sql.Sub: (sql.Add,),
    sql.Mul: (sql.Add,),
    sql.Div: (sql.Mul,),
    sql.Min: (sql.Max,),
    sql.Max: (sql.Min,),
    sql.Sum: (sql.Max,),
    sql.Avg: (sql.Max,),
    sql.Rank: (sql.RowNumber,),
    sql.DenseRank: (sql.Rank,),
    sql.Lag: (sql.Lead,),
    sql.Lead: (sql.Lag,),
}


def _sql_mutants(text: str) -> Iterator[tuple[str, str]]:
    tree = sqlglot.parse_one(text, read="sqlite")
    count = sum(1 for _ in tree.walk())
    for index in range(count):
        choice = 0
        while True:
            changed = tree.copy()
            node = next(node for at, node in enumerate(changed.walk()) if at == index)
            changes = list(_sql_changes(node))
            if choice >= len(changes):
                break
            what, change = changes[choice]
            shown = node.sql(dialect="sqlite")[:60]
            change()
            yield f"{what} in {shown}", changed.sql(dialect="sqlite")
            choice += 1


def _sql_changes(node: sql.Expr) -> Iterator[tuple[str, Callable[[], object]]]:
    for new in SQL_CHANGES.get(type(node), ()):
        yield f"{node.key} becomes {new.key}", partial(node.replace, new(**node.args))
    match node:
        case sql.Ordered():
            yield "the order is turned round", partial(node.set, "desc", not node.args.get("desc"))
        case sql.Order() if len(node.expressions) > 1:
            yield "the last key of the order is dropped", partial(node.set, "expressions", node.expressions[:-1])
        case sql.Join() if node.side:
            yield f"{node.side} JOIN becomes JOIN", partial(node.set, "side", None)
        case sql.Where() | sql.Having() | sql.Distinct() | sql.Limit():
            yield f"{node.key} is dropped", partial(node.pop)
        case sql.Not():
            yield "NOT is dropped", partial(node.replace, node.this)
        case sql.Literal() if node.is_int:
            yield f"{node} becomes {int(node.name) + 1}", partial(node.replace, sql.Literal.number(int(node.name) + 1))


def survivors(snippet: Snippet) -> tuple[str, int, list[str]]:
    """Judge a folder's mutants as wrong answers. Return its slug, how many there are, and which no test notices."""
    mutants = {f"wrong_mutant_{number}{snippet.suffix}": mutant for number, mutant in enumerate(mutants_of(snippet))}
    files = {**snippet.files, **{name: mutant.code.encode() for name, mutant in mutants.items()}}
    with Judge(SECONDS) as judge:
        verdict = judge.judge(
            replace(snippet, files=files, solution=None, starter=None, wrong=tuple(mutants), demos=())
        )
    if verdict.refusal:
        raise SystemExit(f"mutants: {verdict.refusal}")
    left = [mutants[answer.name].name for answer in verdict.answers if answer.status is Status.PASSED]
    return snippet.slug, len(mutants), left


def main(arguments: Iterable[str] | None = None) -> int:
    """Print the survivors of each folder and the share of faults noticed. Return 1 if it is below SHARE."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("slugs", nargs="*", metavar="SLUG", help="folders such as sql/median; all without one")
    chosen = parser.parse_args(None if arguments is None else list(arguments))
    equivalent = tomllib.loads(EQUIVALENT.read_text("utf-8"))
    snippets = [s for s in find_snippets(read_tree(ROOT)) if not chosen.slugs or s.slug in chosen.slugs]
    total, missed = 0, 0
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        for slug, count, left in pool.map(survivors, snippets):
            unexplained = [name for name in left if name not in equivalent.get(slug, {})]
            total, missed = total + count, missed + len(unexplained)
            for name in unexplained:
                print(f"{slug}: not noticed: {name}", flush=True)
            print(
                f"{slug}: {count - len(left)} of {count} noticed, {len(left) - len(unexplained)} equivalent", flush=True
            )
    share = 1 - missed / total if total else 1.0
    print(f"{total} faults, {share:.1%} noticed or equivalent, {SHARE:.0%} wanted")
    return 0 if share >= SHARE else 1


if __name__ == "__main__":
    sys.exit(main())
