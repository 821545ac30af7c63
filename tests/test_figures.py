"""Figures: what matplotlib draws made small, what is refused, and what a page gets."""

from __future__ import annotations

import re
from contextlib import suppress

import pytest
from handbook.markup.figures import (
    COLOURS,
    Drawing,
    FigureError,
    figure_fault,
    figure_html,
    figure_svg,
    same_drawing,
)
from handbook.markup.rendered_html import not_allowed, render
from handbook.markup.svg import svg_fault

from tests.site import ROOT

RAW = """<?xml version="1.0"?>
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<svg xmlns:xlink="http://www.w3.org/1999/xlink" width="440pt" viewBox="0 0 440 200" xmlns="http://www.w3.org/2000/svg">
 <metadata>made by a program</metadata>
 <defs><style type="text/css">*{{stroke-linejoin: round}}</style></defs>
 <g id="figure_1"><g id="patch_1"><path d="M 0 200 L 440 200 z" style="fill: none"/></g>
  <defs><path id="m1" d="M 0 0 L 0 3.5" style="stroke: #808080"/></defs>
  <use xlink:href="#m1" x="67.844529" y="-0.04" style="fill: #808080; stroke: #808080; stroke-width: 0.8"/>
  <text style="font-size: 14px; font-family: 'DejaVu Sans'; text-anchor: middle" x="67.84" y="234.83"
    transform="rotate(-0 67.84 234.83)">a &lt; b</text>{more}
 </g>
</svg>"""
ALT = "A tick at the left, below it the words a < b."


def drawing(more: str = "", says: str = "") -> Drawing:
    return Drawing(says, RAW.format(more=more))


def test_a_drawing_keeps_what_is_seen_and_nothing_else() -> None:
    assert figure_svg([drawing()], "f1").splitlines() == [
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 440 200" font-size="14" font-family="sans-serif">',
        '<defs><path d="M0 0L0 3.5" stroke="#808080" id="f1-1"/></defs>',
        '<use x="67.8" y="0" fill="#808080" stroke="#808080" stroke-width="0.8" href="#f1-1"/>',
        '<text x="67.8" y="234.8" text-anchor="middle">a &lt; b</text>',
        "</svg>",
    ]


@pytest.mark.parametrize(
    ("more", "message"),
    [
        ('<path d="M0 0" style="stroke: #ff0000"/>', "has the colour #ff0000"),
        ('<path d="M0 0" style="stroke: url(https://example.org/#a)"/>', "holds"),
        ('<path d="M0 0 javascript:alert" style="stroke: #000000"/>', 'holds "M0 0'),
        ('<path d="M0 0" style="stroke: #000000" transform="url(#x)"/>', "holds transform"),
        (r"<text>$\mathdefault{{10^{{0}}}}$</text>", "holds TeX"),
    ],
)
def test_what_a_page_may_not_show_is_refused(more: str, message: str) -> None:
    with pytest.raises(FigureError, match=re.escape(message)):
        figure_svg([drawing(more)], "f1")


@pytest.mark.parametrize("more", ["<script>alert(1)</script>", '<image href="data:,x"/>', "<foreignObject/>"])
def test_elements_that_are_no_shapes_are_dropped(more: str) -> None:
    assert figure_svg([drawing(more)], "f1") == figure_svg([drawing()], "f1")


def test_attributes_that_run_are_dropped() -> None:
    assert "onload" not in figure_svg([drawing('<path onload="a()" d="M0 0" style="stroke: #000000"/>')], "f1")


@pytest.mark.parametrize(
    ("drawings", "message"),
    [
        ([], "no frame"),
        ([drawing(says="one"), drawing()], "no sentence"),
        ([Drawing("", RAW.format(more="").replace("440 200", "600 200"))], "8.33 inches wide"),
        ([Drawing("", "<svg")], "does not parse"),
    ],
)
def test_figures_that_cannot_be_shown_say_why(drawings: list[Drawing], message: str) -> None:
    with pytest.raises(FigureError, match=message):
        figure_svg(drawings, "f1")


def test_processors_may_round_differently() -> None:
    one = figure_svg([drawing()], "f1")
    assert same_drawing(one, one.replace("67.8", "67.9"))
    assert not same_drawing(one, one.replace("67.8", "68.9"))
    assert not same_drawing(one.replace("a &lt;", "0.2"), one.replace("a &lt;", "0.3"))
    assert not same_drawing(one, one.replace("a &lt; b", "a &lt; c"))
    assert not same_drawing(one, one.replace("</svg>", '<path d="M0 0"/></svg>'))
    named = one.replace("f1-1", "f2e390-1")  # which reads as a number without end
    assert same_drawing(named, named.replace("67.8", "67.9"))
    assert not same_drawing(named, one)


def page(svg: str, caption: str = "A tick.", alt: str = ALT) -> str:
    return f"```figure\n{svg}caption: {caption}\nalt: {alt}\n```\n"


def test_a_page_shows_the_drawing_its_caption_and_its_alternative() -> None:
    shown = render(page(figure_svg([drawing()], "f1"), caption="A <b> & c")).html
    assert shown.startswith('<figure class="figure"><svg ')
    assert 'role="img" aria-label="A tick at the left, below it the words a &lt; b."' in shown
    assert "<figcaption>A &lt;b&gt; &amp; c</figcaption>" in shown
    assert not_allowed(shown) == []


@pytest.mark.parametrize("frames", [1, 3])
def test_shapes_without_a_fill_take_it_from_a_drawing_that_has_the_colour_of_text(frames: int) -> None:
    """matplotlib leaves out black, and the style sheet changes only colours that stand there."""
    drawings = [drawing('<path d="M 0 0 L 9 9"/>', says="A point.")] * frames
    shown = render(page(figure_svg(drawings, "f1"))).html
    assert '<path d="M0 0L9 9"/>' in shown
    assert shown.count("<svg") == len(re.findall(r'<svg [^>]*fill="#000000"', shown)) == frames


def test_marks_take_their_colour_from_where_they_are_used() -> None:
    """A browser copies what a `<use>` names, and rules such as `.figure [stroke]` do not reach the copy."""
    shown = render(page(figure_svg([drawing()], "f1"))).html
    assert '<defs><path d="M0 0L0 3.5" id="f1-1"/></defs>' in shown
    assert '<use x="67.8" y="0" fill="#808080" stroke="#808080"' in shown
    bare = figure_svg([drawing('<use xlink:href="#m1" x="9"/>')], "f1")
    assert '<path d="M0 0L0 3.5" stroke="#808080" id="f1-1"/>' in render(page(bare)).html


def test_steps_are_a_list_with_a_sentence_each() -> None:
    svg = figure_svg([drawing(says=f"Step {number} & more") for number in range(5)], "f1")
    shown = render(page(svg)).html
    assert shown.count("<li") == shown.count("<svg") == shown.count('aria-hidden="true"') == 5
    assert shown.count('<li class="figure__printed">') == 3
    assert "<p>Step 4 &amp; more</p>" in shown
    assert f'<p class="figure__alt">{ALT.replace("<", "&lt;")}</p>' in shown
    assert not_allowed(shown) == []


def test_a_drawing_that_may_not_be_shown_is_left_out() -> None:
    svg = figure_svg([drawing()], "f1").replace("</svg>", "<script>alert(1)</script>\n</svg>")
    assert "script" not in figure_html(f"{svg}caption: A tick.\nalt: {ALT}")


SVG = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 440 200">'
REPEATS = "".join(f'<g id="f-{n + 1}">{f"""<use xlink:href="#f-{n}"/>""" * 10}</g>' for n in range(8))
HTML = 'xmlns="http://www.w3.org/1999/xhtml"'
# What it does, the drawing, and what must not be left of it when a program has drawn it.
HOSTILE = [
    ("runs", f"{SVG}<script>alert(1)</script></svg>", "script"),
    ("runs when loaded", SVG.replace("viewBox", 'onload="a()" viewBox') + "</svg>", "onload"),
    ("runs when a title fails to load", f'{SVG}<title><img {HTML} src="x" onerror="a()"/></title></svg>', "onerror"),
    ("holds a page", f"{SVG}<foreignObject><p {HTML}>x</p></foreignObject></svg>", "foreignObject"),
    ("holds HTML", f'{SVG}<h:script xmlns:h="http://www.w3.org/1999/xhtml">a()</h:script></svg>', "script"),
    ("loads a drawing", f'{SVG}<use href="https://a.org/b.svg#c"/></svg>', "a.org"),
    ("loads a drawing by the old name", f'{SVG}<use xlink:href="//a.org/b.svg#c"/></svg>', "a.org"),
    ("loads a picture", f'{SVG}<image href="data:image/png;base64,AAAA"/></svg>', "data:"),
    ("loads a paint", f'{SVG}<path d="M0 0" fill="url(https://a.org/b#c)"/></svg>', "a.org"),
    ("loads a style", f'{SVG}<path d="M0 0" style="fill: url(https://a.org/b#c)"/></svg>', "a.org"),
    ("imports a style sheet", f'{SVG}<style>@import "https://a.org/b.css";</style></svg>', "a.org"),
    ("names a style sheet", f'<?xml-stylesheet href="https://a.org/b.css"?>{SVG}</svg>', "a.org"),
    ("becomes a link", f'{SVG}<a><animate attributeName="href" to="javascript:a()"/></a></svg>', "javascript"),
    ("takes a class of the page", f'{SVG}<path d="M0 0" class="md-header"/></svg>', "md-header"),
    ("takes an id of the page", f'{SVG}<path d="M0 0" id="__search"/><use href="#__search"/></svg>', "__search"),
    ("grows by entities", f'<!DOCTYPE svg [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>{SVG}<text>&b;</text></svg>', "aa"),
    ("repeats a shape 10⁸ times", f'{SVG}<g id="f-0"><path d="M0 0"/></g>{REPEATS}</svg>', "nothing"),
    ("repeats itself", f'{SVG}<g id="f-0"><use xlink:href="#f-0"/></g></svg>', "nothing"),
    ("covers the page", f'{SVG}<rect x="-9e9" y="-9e9" width="9e9" height="9e9" fill="#ffffff"/></svg>', "nothing"),
    ("goes far", f'{SVG}<path d="M0 0L99999 0" stroke="#000000"/></svg>', "nothing"),
]


@pytest.mark.parametrize(("svg", "left"), [case[1:] for case in HOSTILE], ids=[case[0] for case in HOSTILE])
def test_a_hostile_drawing_is_refused_or_cleaned_whoever_made_it(svg: str, left: str) -> None:
    assert figure_fault(svg)  # as a file that someone committed
    with suppress(FigureError):  # and as what a program draws
        drawn = figure_svg([Drawing("", svg)], "f1")
        assert left not in drawn
        assert left != "nothing"
        assert figure_fault(drawn) is None


@pytest.mark.parametrize("inline", [True, False])
def test_other_drawings_do_not_repeat_what_repeats(inline: bool) -> None:
    svg = f'{SVG}<g id="f-0"><path d="M0 0"/></g>{REPEATS}</svg>'
    found = svg_fault(svg.encode(), inline=inline)
    assert found
    assert "id" in found[1] if inline else "<use> within" in found[1]
    assert svg_fault(f'{SVG}<path id="f-0" d="M0 0"/><use href="#f-0"/></svg>'.encode()) is None


def test_no_drawing_reaches_beyond_its_edges() -> None:
    """Text far outside would stand over the page, so no rule may undo what browsers do by themselves."""
    assert ".figure svg {" in CSS
    assert not re.search(r"\.figure[^{}]*\{[^}]*overflow: visible", CSS)


def luminance(colour: str) -> float:
    channels = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


CSS = (ROOT / "docs/assets/handbook.css").read_text("utf-8")


@pytest.mark.parametrize("colour", COLOURS)
def test_the_style_sheet_maps_every_colour(colour: str) -> None:
    assert f'[fill="{colour}"]' in CSS
    assert f'[stroke="{colour}"]' in CSS


@pytest.mark.parametrize(("rule", "paper"), [(r"\n\.figure \{", "#fffefb"), (r'slate"\] \.figure \{', "#14191e")])
def test_lines_and_words_stand_out_from_the_page(rule: str, paper: str) -> None:
    found = re.search(rule + r"([^}]*)\}", CSS)
    assert found
    colours = dict(re.findall(r"--figure-(\w+): (#[0-9a-f]{6})", found[1]))
    assert len(colours) == 7
    for name, colour in colours.items():
        assert contrast(colour, paper) > (3 if name != "faint" else 1.2), name
