"""Every rule of the checks: what it wants and why it exists. Ids are stable and never reused."""

from __future__ import annotations

from typing import NamedTuple


class Rule(NamedTuple):
    wants: str
    why: str


RULES: dict[str, Rule] = {
    "HB001": Rule("A page is UTF-8 text.", "Editors, browsers and printers must all read the same characters."),
    "HB002": Rule("A page is not empty.", "An empty page would be published as one."),
    "HB003": Rule(
        "There are no symbolic links under docs/ and snippets/, and no submodules.",
        "An include or a copy would follow one out of the repository.",
    ),
    "HB004": Rule(
        "A page lives where its kind lives, under a name of lower-case words with hyphens.",
        "The path is the address; it must be typed, spoken and printed.",
    ),
    "HB005": Rule(
        "Under docs/ there are pages and drawings; scripts, styles and fonts are in docs/assets/.",
        "Whatever lies there is published as it is, and a page of HTML would escape every check.",
    ),
    "HB006": Rule("A file has at most 500 kB.", "Everybody who clones the repository takes it along for ever."),
    "HB007": Rule(
        "A file is what its name says: text or a drawing, never a program.",
        "Nobody can review a program that is only bytes.",
    ),
    "HB008": Rule("A drawing holds shapes and text only.", "An SVG can carry scripts, links and pages of others."),
    "HB009": Rule(
        "A page has at most 64,000 characters, in lines of at most 2,000, and lists and quotes a few levels deep.",
        "Nobody can review more, and hostile text can keep a reader of Markdown busy for minutes.",
    ),
    "HB010": Rule(
        "A script, style or font in docs/assets/ is one that the site loads.",
        "Anything else there would be published under the handbook's name, and nobody would look at it.",
    ),
    "HB101": Rule(
        "A page begins with front matter between two lines of `---`.",
        "MkDocs would print a broken one on the page and say nothing.",
    ),
    "HB102": Rule(
        "The front matter is plain YAML: fields and values, no anchors, aliases or tags.",
        "It must parse everywhere, and it must not be able to build objects.",
    ),
    "HB103": Rule("A field is written once.", "YAML keeps the last one silently."),
    "HB104": Rule(
        "A value that is chosen from a list is one of that list.", "A misspelt level would vanish from every filter."
    ),
    "HB105": Rule("Every field that has no default is there.", "Pages, sheets and exports are made from the fields."),
    "HB106": Rule("There are no fields but those of the kind of page.", "A misspelt field would be ignored."),
    "HB107": Rule("The fields stand in the order of the contract.", "Reviewers compare pages side by side."),
    "HB108": Rule("A value has its field's type.", '"ten" minutes cannot be added up.'),
    "HB109": Rule(
        "A value keeps to its field's form and bounds.", "Cues must fit a sheet, addresses must be addresses."
    ),
    "HB110": Rule("A date is not in the future.", "Nobody has checked a page tomorrow."),
    "HB111": Rule("A post's file is named after its date.", "The folder is then in the order of the blog."),
    "HB112": Rule("A template exists.", "The build would stop there."),
    "HB201": Rule(
        "A fence names one of the known languages and holds something.", "Colours, checks and copies depend on it."
    ),
    "HB202": Rule("Code is fenced, never just indented.", "Indented code has no language, and it escapes the checks."),
    "HB203": Rule(
        "A line of backticks or tildes opens or closes a fence.", "The checks and the site must see the same fences."
    ),
    "HB204": Rule(
        "An include stands alone on its line inside a fence.",
        "Elsewhere the renderer would paste a file into the text.",
    ),
    "HB205": Rule("A fence is closed.", "The rest of the page would become code."),
    "HB206": Rule(
        "Python, SQL and shell come from files under snippets/.",
        "Code that is typed into a page is code that nobody runs.",
    ),
    "HB207": Rule("YAML, JSON, TOML and Dockerfiles on a page parse.", "Readers copy them."),
    "HB208": Rule("A merge is finished.", "Its marks would be published, with both versions."),
    "HB209": Rule("Nothing is left to be written.", "A reader the evening before has no use for a promise."),
    "HB210": Rule(
        "A diagram can be drawn, has a name and a description, and fits a page.",
        "It is drawn at build, for every scheme, printer and screen reader.",
    ),
    "HB211": Rule("A formula parses.", "It becomes MathML at build; a broken one would be shown as LaTeX."),
    "HB212": Rule("There is no raw HTML.", "Pages come from strangers and are shown to everybody."),
    "HB213": Rule(
        "There are no images.", "Diagrams are drawn from text, so that they can be reviewed, translated and read aloud."
    ),
    "HB214": Rule("There is no first-level heading.", "The title comes from the front matter, once."),
    "HB215": Rule(
        "Lists, tables and formulas set apart have empty lines around them; list items indent by four.",
        "The site's renderer would run them into the text.",
    ),
    "HB216": Rule(
        "A link leads to a page of the handbook or to an https, http or mailto address.",
        "Other addresses run in the reader's browser, or lead to the reader's own machine.",
    ),
    "HB217": Rule("There are no attribute lists.", "They could carry handlers and styles; templates give the looks."),
    "HB218": Rule(
        "There are no control characters, none that hide or reorder text, and no words of two alphabets.",
        "A reviewer must see what a machine will read.",
    ),
    "HB219": Rule("A link within the handbook leads to a page and a heading that exist.", "It would lead nowhere."),
    "HB220": Rule(
        "A heading is a line of # signs, a blank and its text.", "The checks and the site must see the same headings."
    ),
    "HB221": Rule(
        "An include names a file under snippets/ by a plain relative path.",
        "Nothing else of the machine may appear on a page.",
    ),
    "HB222": Rule("An included file, section or folder exists.", "The build would stop there."),
    "HB223": Rule(
        "A section of a snippet has a start and an end, once.", "Without its end it would swallow the rest of the file."
    ),
    "HB224": Rule("A fence includes a file of its language.", "Colours would be wrong, and checks too."),
    "HB225": Rule(
        "An included file has no row that closes the fence around it.", "The rest of the file would become the page."
    ),
    "HB226": Rule("A snippet includes no other file.", "The renderer would follow it where no check looks."),
    "HB227": Rule(
        "A page is written in the Markdown that this site reads.",
        "Footnotes, tabs, icons and the like of other dialects would be printed as they stand.",
    ),
    "HB228": Rule("A fold has a known kind and text inside.", "Anything else would be printed as it stands."),
    "HB229": Rule(
        "A table has a head, a rule under it, and rows with as many cells.",
        "Cells too many are dropped without a word, and without a rule there is no table.",
    ),
    "HB231": Rule(
        "A question has the headings of its kind, each once.", "Readers, sheets and interviewers look for them by name."
    ),
    "HB232": Rule("The headings stand in the order of the contract.", "The short answer comes first everywhere."),
    "HB233": Rule("Something stands under every heading.", "An empty heading is a promise broken."),
    "HB234": Rule("Nothing stands before the first heading.", "The head of the page is made from the front matter."),
    "HB235": Rule(
        "A short answer has at most 75 words.", "It is what one says in 30 seconds, and it goes on the sheet."
    ),
    "HB236": Rule(
        "A short answer is plain Markdown with at most one block set apart.",
        "It has to fit a narrow column of a printed sheet.",
    ),
    "HB237": Rule(
        "A question has at least two follow-ups, each with its question and its answer.",
        "They are where senior candidates are told apart.",
    ),
    "HB238": Rule(
        "What interviewers listen for is a table of five rows.", "Interviewers compare answers with it line by line."
    ),
    "HB239": Rule("A post, and nothing else, says where its excerpt ends.", "The list of posts would show all of it."),
    "HB301": Rule("A snippet folder has a test.", "Code that is not tested is not shown."),
    "HB302": Rule("A snippet folder has a solution.", "The tests need something to pass."),
    "HB303": Rule(
        "Coding, sql, shell and review questions have a starter and at least two wrong answers.",
        "They prove that the tests can tell right from wrong.",
    ),
    "HB304": Rule("A demo and its output stand beside each other.", "The page shows both, and the tests compare them."),
    "HB305": Rule(
        "A file in a snippet folder has one of the known names.", "A file nobody expects is a file nobody runs."
    ),
    "HB306": Rule("A wrong answer says why it is wrong.", "It is there to teach what people really write."),
    "HB307": Rule(
        "Tests take the code under test as the fixture `answer`.",
        "The same tests judge the solution, the wrong answers and a reader's attempt.",
    ),
    "HB308": Rule("All answers of a folder are in one language.", "They are judged by the same tests."),
    "HB309": Rule(
        "An answer is code of its own, and leaves its judge and the machine alone.",
        "A test that the answer can reach proves nothing.",
    ),
    "HB310": Rule("A snippet folder can be run where the tests run.", "What cannot be contained is not run."),
    "HB311": Rule("The solution passes its tests.", "It is what the page shows."),
    "HB312": Rule("The starter fails the tests.", "A task that is already done is none."),
    "HB313": Rule("Every wrong answer fails the tests.", "Otherwise the tests would accept it from a reader."),
    "HB314": Rule("A wrong answer runs to its end and is wrong for the reason it gives.", "A typo teaches nothing."),
    "HB315": Rule("A demo prints what its output file says, to the byte.", "The page shows the file."),
    "HB316": Rule("A demo runs.", "The page shows it."),
    "HB401": Rule("Ids, titles, cues, slugs, prefixes and orders are unique.", "Each leads to one page."),
    "HB402": Rule("A topic exists.", "Its index.md carries its title and its sections."),
    "HB403": Rule("An id starts with its topic's prefix.", "One can tell from an id on paper where it belongs."),
    "HB404": Rule("A question that is named exists.", "The link would lead nowhere."),
    "HB405": Rule(
        "A question names others as related, not itself, and a list names each once.",
        "A link to itself helps nobody.",
    ),
    "HB406": Rule("A section of a topic has a question.", "It would be an empty heading."),
    "HB407": Rule("A former address is free.", "It becomes a redirect, which would hide a page."),
    "HB408": Rule("What a guide's role asks for maps to a question.", "A reader could not prepare for it."),
    "HB409": Rule("A question whose answer is code has its snippet folder.", "Its code must be run."),
    "HB410": Rule("A snippet folder is used by a page.", "Nobody would read it."),
    "HB501": Rule("A plan's parts add up to its minutes.", "The hour must fit the hour."),
    "HB502": Rule("What a part asks fits its minutes.", "Interviewers would run over."),
    "HB503": Rule("The weights of a rubric add up to 100 %.", "The result would not be comparable."),
    "HB504": Rule("An entry of a part is a question or a prompt.", "The interviewer must know what to say."),
    "HB505": Rule("Parts and areas have names of their own.", "Score sheets refer to them by name."),
    "HB506": Rule("A plan names a question once.", "It would be asked twice."),
    "HB601": Rule("A sheet can set what a short answer holds.", "The answer is printed, not only shown."),
    "HB602": Rule("The print fonts have every character of a sheet.", "A missing one would be an empty box on paper."),
    "HB603": Rule("Formulas, tables and code of a sheet fit its column.", "They would run into their neighbours."),
    "HB604": Rule(
        'What a topic marks "must" fits on two pages.',
        "A sheet is one leaf; a longer one is not read the evening before.",
    ),
}
