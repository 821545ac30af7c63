"""What the page Practise chooses from: every question with what decides its turn, and the questions of each role."""

from __future__ import annotations

import json
from typing import Final

from handbook.model.catalogue import Catalogue
from handbook.model.records import Question
from handbook.site.views import QuestionView, demand

CHOICES: Final = "practise/questions.json"


def practise_files(catalogue: Catalogue) -> dict[str, str]:
    """Return path below the site's root to content. Addresses in it are relative to the site's."""
    questions = [_choice(catalogue, question) for question in catalogue.questions]
    roles = {guide.slug: [question.id for question in catalogue.named_by(guide)] for guide in catalogue.guides}
    rows = ",\n".join(json.dumps(question, ensure_ascii=False) for question in questions)
    return {CHOICES: f'{{"roles": {json.dumps(roles)}, "questions": [\n{rows}\n]}}\n'}


def _choice(catalogue: Catalogue, question: Question) -> dict[str, object]:
    """Return a question. minutes: in an interview; read: to read its page; asked: how often, as in the index."""
    names = ("id", "title", "topic", "level", "kind", "minutes", "url")
    return {name: getattr(question, name) for name in names} | {
        "read": QuestionView(catalogue, question).minutes_to_read,
        "asked": demand(catalogue, question),
        "must": question.sheet == "must",
    }
