"""What programs read: `llms.txt`, the Markdown of the pages, citations."""

from __future__ import annotations

import re
from datetime import date
from posixpath import dirname, join, normpath

import yaml
from handbook.cache import Cache
from handbook.model.catalogue import Catalogue
from handbook.parse.pages import read_catalogue
from handbook.parse.tree import read_tree
from handbook.site.incremental import Content
from handbook.site.llms_txt import machine_files
from handbook.site.navigation import bibtex_text, citation

from tests.site import ROOT

ADDRESS = "https://handbook.example/"
LINK = re.compile(r"\]\(([^)#\s]+)(?:#[^)]*)?\)")


def files_of(catalogue: Catalogue, site_url: str) -> dict[str, str]:
    content = Content(catalogue, read_tree(ROOT), {}, {}, {}, {}, {}, "")
    return machine_files(content, Cache(), "Handbook", site_url)


def test_llms_txt_has_the_form_of_the_convention_and_names_every_question(catalogue: Catalogue) -> None:
    text = files_of(catalogue, ADDRESS)["llms.txt"]
    rows = text.split("\n")
    assert rows[0] == "# Handbook"
    assert rows[2].startswith("> ")
    sections = text.split("\n## ")[1:]
    assert sections[-1].startswith("Optional\n")
    for row in "\n".join(sections).split("\n"):
        assert not row or row.startswith("- [") or not row.startswith(("-", "#")), row
    for question in catalogue.questions:
        assert f"({ADDRESS}{question.url}index.html.md): " in text, question.path


def test_every_link_between_the_markdown_pages_leads_to_one(catalogue: Catalogue) -> None:
    files = files_of(catalogue, "")
    for path, text in files.items():
        outside_code = re.sub(r"^( *)```.*?^\1```$|`[^`\n]*`", "", text, flags=re.MULTILINE | re.DOTALL)
        for target in LINK.findall(outside_code):
            if not target.startswith(("https://", "http://", "mailto:")) and target != "questions.json":
                assert normpath(join(dirname(path), target)) in files, (path, target)


def test_the_markdown_of_a_page_is_whole_and_plain() -> None:
    small = read_catalogue(read_tree(ROOT / "tests" / "cases" / "base"))
    text = files_of(small, ADDRESS)["questions/sql/second-highest/index.html.md"]
    assert text.startswith("# ")
    assert "- Id: sq01" in text
    assert "SELECT" in text.upper()
    assert "--8<--" not in text
    assert "???" not in text
    assert f"- Page: {ADDRESS}questions/sql/second-highest/" in text


def test_a_citation_names_the_address_that_survives_renames(catalogue: Catalogue) -> None:
    question = catalogue.by_id["ev07"]
    cited = citation(question, date(2026, 11, 2), "Handbook", ADDRESS)
    assert cited.text == (
        f"Handbook contributors. “{question.title}” Handbook, ev07, version of 2026-11-02. {ADDRESS}q/ev07/ CC BY 4.0."
    )
    assert "@misc{handbook-ev07,\n  author = {{Handbook contributors}}" in cited.bibtex
    assert "https" not in citation(question, None, "Handbook", "").text


def test_bibtex_shows_every_character_as_it_is() -> None:
    assert bibtex_text(r"a_b & 5 % \ {x}~") == r"a\_b \& 5 \% \textbackslash{} \{x\}\textasciitilde{}"


def test_the_citation_file_has_what_the_format_asks_for() -> None:
    found = yaml.safe_load((ROOT / "CITATION.cff").read_text("utf-8"))
    assert {"cff-version", "message", "title", "authors"} <= found.keys()
    assert found["cff-version"] == "1.2.0"
    assert all(author["name"] for author in found["authors"])
