"""Social cards: their text is drawn, and nothing lies on anything else."""

from __future__ import annotations

import io
import re
from pathlib import Path

from handbook.cache import Cache
from handbook.model.catalogue import Catalogue
from handbook.site.social_cards import Card, card_svg, card_texts, cards
from PIL import Image

from tests.site import ROOT

FIGURE = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 440 220" font-size="14" font-family="sans-serif">\n'
    '<path d="M0 0L440 220" stroke="#0b5f66"/>\n</svg>'
)


def test_the_text_of_a_card_is_drawn(catalogue: Catalogue, tmp_path: Path) -> None:
    topics = Catalogue(tuple(record for record in catalogue.topics[:2]), catalogue.snippets)
    drawn = dict(cards(topics, ROOT / "docs/assets/fonts", "Handbook", Cache(tmp_path / "results.sqlite")))
    assert len(drawn) == 3
    for png in drawn.values():
        picture = Image.open(io.BytesIO(png)).convert("L")
        assert picture.size == (1200, 630)
        for box in [(90, 95, 590, 140), (90, 150, 590, 350), (120, 540, 590, 575)]:  # kind, title, name of the site
            darkest = min(picture.crop(box).tobytes())
            assert darkest < 120, box


def test_no_text_of_a_card_lies_on_another(catalogue: Catalogue) -> None:
    for card in card_texts(catalogue, "ML Interview Handbook"):
        svg = card_svg(card)
        rows = [int(y) for y in re.findall(r'<tspan x="90" y="(\d+)"', svg)]
        title = re.search(r'font-weight="600" font-size="(\d+)"', svg)
        assert title
        assert min(rows) - 0.75 * int(title[1]) >= 130 + 20, card  # its capitals are clear of the kind
        assert max(rows) <= 520, card


def test_a_figure_keeps_clear_of_the_title_and_keeps_its_shape() -> None:
    svg = card_svg(Card("a.png", "Topic", "Distributed systems", "Many machines", FIGURE))
    assert '<svg x="610" y="190" width="500" height="250"' in svg
    assert 'font-family="sans-serif"' not in svg
