"""SQL as other databases write it: what SQLite would misread, and what to write instead. Standard library only."""

from __future__ import annotations

import re
from typing import Final

_QUOTED = re.compile(r"""'(?:[^']|'')*'|"((?:[^"]|"")*)"|`[^`]*`|\[[^\]]*\]|--[^\n]*|/\*.*?\*/""", re.DOTALL)
# What PostgreSQL, MySQL and others have and SQLite has not, with what SQLite has. Strings are '' when these are tried.
FOREIGN: Final = (
    (r"\bDISTINCT\s+ON\b", "number the rows with ROW_NUMBER() OVER (PARTITION BY ... ORDER BY ...) and keep number 1"),
    (r"\bILIKE\b", "write LIKE, which ignores the case of ASCII letters"),
    (r"::\s*\w+", "write CAST(x AS ...), or date(x) for a day"),
    (r"\bDATE_(?:ADD|SUB)\b|\bDATEADD\b|\bINTERVAL\b", "write date(x, '-7 days')"),
    (r"\bDATEDIFF\b", "write julianday(a) - julianday(b)"),
    (r"\bDATE_TRUNC\b", "write strftime('%Y-%m-01', x)"),
    (r"\b(?:EXTRACT|TO_CHAR|DATE_FORMAT|TO_DATE|YEAR|MONTH|DAY|HOUR)(?=\s*\()", "write strftime('%Y', x)"),
    (r"\b(?:NOW|CURDATE|GETDATE|SYSDATE)\s*\(", "write date('now') or datetime('now')"),
    (r"\b(?:DATE|TIMESTAMP)(?=\s*'')", "write the text alone: '2026-01-31'"),
    (r"\b(?:LEFT|RIGHT)(?=\s*\()", "write substr(x, 1, 3) or substr(x, -3)"),
    (r"\b(?:GREATEST|LEAST)\b", "write max(a, b) or min(a, b)"),
    (r"\bIF(?=\s*\()", "write CASE WHEN ... THEN ... ELSE ... END"),
    (r"\bNVL\b", "write COALESCE(a, b)"),
    (r"\bCONCAT(?:_WS)?(?=\s*\()", "write a || b"),
    (r"\b(?:STRING_AGG|ARRAY_AGG)\b|\bARRAY(?=\s*\[)", "write group_concat(x, ',') or json_group_array(x)"),
    (r"\bSELECT\s+TOP\b|\bFETCH\s+(?:FIRST|NEXT)\b", "write LIMIT 5 at the end"),
    (r"\bQUALIFY\b", "put the window function into a subquery and filter outside it"),
    (r"\bLATERAL\b", "write a correlated subquery or a window function"),
    (r"\b(?:ANY|SOME|ALL)(?=\s*\()", "write IN (SELECT ...), or compare with a MAX or MIN"),
    (r"\bGROUPING\s+SETS\b|\bROLLUP\b|\bCUBE\b", "add the totals with UNION ALL"),
    (r"\b(?:PERCENTILE_(?:CONT|DISC)|MEDIAN)\b", "number the rows and average those in the middle"),
    (r"\b(?:STDDEV|VARIANCE|VAR)(?:_\w+)?(?=\s*\()", "compute it from AVG(x * x) and AVG(x)"),
    (r"\bGENERATE_SERIES\b", "write WITH RECURSIVE"),
    (r"\bRLIKE\b|\bREGEXP\b|\bSIMILAR\s+TO\b|!?~\*?(?=\s*'')", "write LIKE or GLOB"),
    (r"\bFULL\s+(?:OUTER\s+)?JOIN\b", "write a LEFT JOIN, and UNION ALL what the other side has alone"),
)


def with_names_quoted(query: str) -> str:
    """Return the query with "names" as [names]: SQLite takes a "name" that no column has for a text, without a word."""

    def bracketed(found: re.Match[str]) -> str:
        name = found[1]
        return found[0] if name is None or "]" in name else "[" + name.replace('""', '"') + "]"

    return _QUOTED.sub(bracketed, query)


def hint(query: str, error: str) -> str:
    """Return what to write where SQLite refuses a query; empty where the query is wrong in any database."""
    kind, _, name = error.partition(": ")
    if kind == "no such column" and f'"{name}"' in query:
        return f"double quotes are for names; a text stands in single quotes: '{name}'"
    if kind == "no such table":
        return ""
    is_named = kind in ("no such column", "no such function")
    plain = _QUOTED.sub(lambda found: "''" if found[0].startswith("'") else " ", query)
    for pattern, instead in FOREIGN:
        if found := re.search(pattern, plain, re.IGNORECASE):
            written = " ".join(found[0].upper().rstrip("( ").split())
            if not is_named or written == name.upper():
                return f"SQL runs on SQLite, which has no {written}: {instead}"
    return "SQL runs on SQLite" if "syntax error" in error or kind == "no such function" else ""
