"""What the page Practise chooses from: every question with what decides its turn, and the questions of each role.

Its cards take their answers from the entries of the sheets; what no sheet prints is in a file of its own.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import partial
from typing import Final

from handbook.cache import Cache
from handbook.model.catalogue import Catalogue
from handbook.model.records import Question, Topic
from handbook.sheets.build import make_entry
from handbook.site.sheet_pages import blocks_html
from handbook.site.views import QuestionView, demand

CHOICES: Final = "practise/questions.json"
ANSWERS: Final = "practise/answers.json"


def practise_files(catalogue: Catalogue, keys: Mapping[str, str], results: Cache) -> dict[str, str]:
    """Return path below the site's root to content. Addresses in it are relative to the site's.

    keys: the hash of all pages of each topic and of what they include; results: where its answers are kept.
    """
    questions = [_choice(catalogue, question) for question in catalogue.questions]
    roles = {guide.slug: [question.id for question in catalogue.named_by(guide)] for guide in catalogue.guides}
    rows = ",\n".join(json.dumps(question, ensure_ascii=False) for question in questions)
    answers: list[dict[str, str]] = []
    for topic in catalogue.topics:
        answers += results.get("answers", keys[topic.slug], partial(_answers, catalogue, topic))
    return {
        CHOICES: f'{{"roles": {json.dumps(roles)}, "questions": [\n{rows}\n]}}\n',
        ANSWERS: json.dumps({"entries": answers}, ensure_ascii=False, indent=0) + "\n",
    }


def _answers(catalogue: Catalogue, topic: Topic) -> list[dict[str, str]]:
    """Return the short answers that are on no sheet, as HTML with ids, in the form of the sheets' entries."""
    left_out = (question for question in catalogue.by_topic[topic.slug] if question.sheet == "never")
    entries = (make_entry(catalogue, topic, question)[0] for question in left_out)
    return [{"id": entry.id, "html": str(blocks_html(entry.body))} for entry in entries]


def _choice(catalogue: Catalogue, question: Question) -> dict[str, object]:
    """Return a question. minutes: in an interview; read: to read its page; asked: how often, as in the index."""
    names = ("id", "title", "topic", "level", "kind", "minutes", "url")
    return {name: getattr(question, name) for name in names} | {
        "read": QuestionView(catalogue, question).minutes_to_read,
        "asked": demand(catalogue, question),
        "must": question.sheet == "must",
    }
