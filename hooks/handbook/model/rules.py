"""Every rule of the checks: what it asks for, why, and an example that is right. Ids are stable, never reused."""

from __future__ import annotations

from typing import NamedTuple


class Rule(NamedTuple):
    """summary: what the rule asks for; reason: why it exists; example: lines that are right, empty where none help."""

    summary: str
    reason: str
    example: str = ""


RULES: dict[str, Rule] = {
    "HB001": Rule(
        "A page is UTF-8 text.", "Editors, browsers and printers must all read the same characters.", "Save as: UTF-8"
    ),
    "HB002": Rule(
        "A page is not empty.",
        "An empty page would be published as one.",
        "---\ntitle: How do you choose a threshold?\n---",
    ),
    "HB003": Rule(
        "There are no symbolic links under docs/ and snippets/, and no submodules.",
        "An include or a copy would follow one out of the repository.",
        "cp ../elsewhere/rows.csv snippets/sql/median/rows.csv",
    ),
    "HB004": Rule(
        "A page lives where its kind lives, under a name of lower-case words with hyphens.",
        "The path is the address; it must be typed, spoken and printed.",
        "docs/questions/sql/second-highest.md",
    ),
    "HB005": Rule(
        "Under docs/ there are pages and drawings; scripts, styles and fonts are in docs/assets/.",
        "Whatever lies there is published as it is, and a page of HTML would escape every check.",
        "docs/questions/sql/median.md\ndocs/assets/handbook.css",
    ),
    "HB006": Rule(
        "A file has at most 500 kB.",
        "Everybody who clones the repository takes it along for ever.",
        "RANDOM = np.random.default_rng(7)\nROWS = RANDOM.normal(size=1000)",
    ),
    "HB007": Rule(
        "A file is what its name says: text or a drawing, never a program.",
        "Nobody can review a program that is only bytes.",
        "chmod -x snippets/sql/median/schema.sql",
    ),
    "HB008": Rule(
        "A drawing holds shapes and text only.",
        "An SVG can carry scripts, links and pages of others.",
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8H0z"/></svg>',
    ),
    "HB009": Rule(
        "A page has at most 64,000 characters, in lines of at most 2,000, and lists and quotes a few levels deep.",
        "Nobody can review more, and hostile text can keep a reader of Markdown busy for minutes.",
        "Two pages that link each other",
    ),
    "HB010": Rule(
        "A script, style or font in docs/assets/ is one that the site loads.",
        "Anything else there would be published under the handbook's name, and nobody would look at it.",
        "extra_css: [assets/handbook.css]",
    ),
    "HB101": Rule(
        "A page begins with front matter between two lines of `---`.",
        "MkDocs would print a broken one on the page and say nothing.",
        "---\nid: sq07\ntitle: Find the median\n---",
    ),
    "HB102": Rule(
        "The front matter is plain YAML: fields and values, no anchors, aliases or tags.",
        "It must parse everywhere, and it must not be able to build objects.",
        'title: "Median: with or without a window?"\naliases: [percentile, p50]',
    ),
    "HB103": Rule("A field is written once.", "YAML keeps the last one silently.", "level: mid"),
    "HB104": Rule(
        "A value that is chosen from a list is one of that list.",
        "A misspelt level would vanish from every filter.",
        "level: senior",
    ),
    "HB105": Rule(
        "Every field that has no default is there.",
        "Pages, sheets and exports are made from the fields.",
        "sources:\n  - title: SQLite, Window functions\n    url: https://sqlite.org/windowfunctions.html",
    ),
    "HB106": Rule(
        "There are no fields but those of the kind of page.", "A misspelt field would be ignored.", "minutes: 10"
    ),
    "HB107": Rule(
        "The fields stand in the order of the contract.",
        "Reviewers compare pages side by side.",
        "id: sq07\ntitle: Find the median\ncue: Median\nkind: sql\nlevel: mid\nminutes: 10",
    ),
    "HB108": Rule(
        "A value has its field's type.", '"ten" minutes cannot be added up.', "minutes: 10\nreviewed: 2026-01-31"
    ),
    "HB109": Rule(
        "A value keeps to its field's form and bounds.",
        "Cues must fit a sheet, addresses must be addresses.",
        "id: sq07\ncue: Median without a window",
    ),
    "HB110": Rule("A date is not in the future.", "Nobody has checked a page tomorrow.", "reviewed: 2026-01-31"),
    "HB111": Rule(
        "A post's file is named after its date.",
        "The folder is then in the order of the blog.",
        "docs/blog/posts/2026-01-31-what-a-no-teaches.md",
    ),
    "HB112": Rule("A template exists.", "The build would stop there.", "template: rules.html"),
    "HB201": Rule(
        "A fence names one of the known languages and holds something.",
        "Colours, checks and copies depend on it.",
        "```yaml\nreplicas: 3\n```",
    ),
    "HB202": Rule(
        "Code is fenced, never just indented.",
        "Indented code has no language, and it escapes the checks.",
        "```text\n3 rows\n```",
    ),
    "HB203": Rule(
        "A line of backticks or tildes opens or closes a fence.",
        "The checks and the site must see the same fences.",
        '??? question "And on paper?"\n    ```text\n    3 rows\n    ```',
    ),
    "HB204": Rule(
        "An include stands alone on its line inside a fence.",
        "Elsewhere the renderer would paste a file into the text.",
        '```python\n--8<-- "model-evaluation/decision-threshold/solution.py:threshold"\n```',
    ),
    "HB205": Rule("A fence is closed.", "The rest of the page would become code.", "```text\n3 rows\n```"),
    "HB206": Rule(
        "Python, SQL and shell come from files under snippets/.",
        "Code that is typed into a page is code that nobody runs.",
        '```python\n--8<-- "model-evaluation/decision-threshold/solution.py:threshold"\n```',
    ),
    "HB207": Rule(
        "YAML, JSON, TOML and Dockerfiles on a page parse.", "Readers copy them.", '```json\n{"replicas": 3}\n```'
    ),
    "HB208": Rule(
        "A merge is finished.",
        "Its marks would be published, with both versions.",
        "git add docs/questions/sql/median.md\ngit commit",
    ),
    "HB209": Rule(
        "Nothing is left to be written.",
        "A reader the evening before has no use for a promise.",
        "The middle value: half of the rows lie below it.",
    ),
    "HB210": Rule(
        "A diagram can be drawn, has a name and a description, and fits a page.",
        "It is drawn at build, for every scheme, printer and screen reader.",
        "```mermaid\nflowchart TB\n  accTitle: From score to action\n"
        "  accDescr: A score is compared with a threshold, which decides.\n  A[Score] --> B{Above?}\n```",
    ),
    "HB211": Rule(
        "A formula parses.",
        "It becomes MathML at build; a broken one would be shown as LaTeX.",
        "Half of $\\frac{2pr}{p + r}$.",
    ),
    "HB212": Rule(
        "There is no raw HTML.",
        "Pages come from strangers and are shown to everybody.",
        "Write `<div>` in backticks, or $a < b$ with a space.",
    ),
    "HB213": Rule(
        "There are no images.",
        "Diagrams are drawn from text, so that they can be reviewed, translated and read aloud.",
        '```mermaid\npie\n  accTitle: Time\n  accDescr: Half of the hour is code.\n  "Code" : 30\n```',
    ),
    "HB214": Rule("There is no first-level heading.", "The title comes from the front matter, once.", "## Answer"),
    "HB215": Rule(
        "Lists, tables and formulas set apart have empty lines around them; list items indent by four.",
        "The site's renderer would run them into the text.",
        "Two things:\n\n- One, which goes on\n    with four spaces.\n- Two.",
    ),
    "HB216": Rule(
        "A link leads to a page of the handbook or to an https, http or mailto address.",
        "Other addresses run in the reader's browser, or lead to the reader's own machine.",
        "[the documentation](https://sqlite.org/windowfunctions.html), [the median](../sql/median.md)",
    ),
    "HB217": Rule(
        "There are no attribute lists.",
        "They could carry handlers and styles; templates give the looks.",
        "**Important**, in Markdown alone",
    ),
    "HB218": Rule(
        "There are no control characters, none that hide or reorder text, and no words of two alphabets.",
        "A reviewer must see what a machine will read.",
        "Plain letters, spaces and line ends",
    ),
    "HB219": Rule(
        "A link within the handbook leads to a page and a heading that exist.",
        "It would lead nowhere.",
        "[the median](../sql/median.md#follow-ups)",
    ),
    "HB220": Rule(
        "A heading is a line of # signs, a blank and its text.",
        "The checks and the site must see the same headings.",
        "## Answer",
    ),
    "HB221": Rule(
        "An include names a file under snippets/ by a plain relative path.",
        "Nothing else of the machine may appear on a page.",
        '--8<-- "sql/median/solution.sql:query"',
    ),
    "HB222": Rule(
        "An included file, section or folder exists.", "The build would stop there.", '--8<-- "sql/median/solution.sql"'
    ),
    "HB223": Rule(
        "A section of a snippet has a start and an end, once.",
        "Without its end it would swallow the rest of the file.",
        "-- --8<-- [start:query]\nSELECT 1;\n-- --8<-- [end:query]",
    ),
    "HB224": Rule(
        "A fence includes a file of its language.",
        "Colours would be wrong, and checks too.",
        '```sql\n--8<-- "sql/median/solution.sql"\n```',
    ),
    "HB225": Rule(
        "An included file has no row that closes the fence around it.",
        "The rest of the file would become the page.",
        '````text\n--8<-- "contributing/question/example.txt"\n````',
    ),
    "HB226": Rule(
        "A snippet includes no other file.",
        "The renderer would follow it where no check looks.",
        "A snippet is plain code; only pages include.",
    ),
    "HB227": Rule(
        "A page is written in the Markdown that this site reads.",
        "Footnotes, tabs, icons and the like of other dialects would be printed as they stand.",
        "A list, a table, a fence, or a fold such as the next rule shows",
    ),
    "HB228": Rule(
        "A fold has a known kind and text inside.",
        "Anything else would be printed as it stands.",
        '??? note "Why not the mean?"\n    One outlier moves it.',
    ),
    "HB229": Rule(
        "A table has a head, a rule under it, and rows with as many cells.",
        "Cells too many are dropped without a word, and without a rule there is no table.",
        "| Value | Rank |\n|---|---|\n| 3 | 1 |",
    ),
    "HB231": Rule(
        "A question has the headings of its kind, each once.",
        "Readers, sheets and interviewers look for them by name.",
        "## Short answer\n\n## Answer\n\n## Follow-ups\n\n## What interviewers listen for",
    ),
    "HB232": Rule(
        "The headings stand in the order of the contract.",
        "The short answer comes first everywhere.",
        "## Short answer\n\n## Answer\n\n## Follow-ups\n\n## What interviewers listen for",
    ),
    "HB233": Rule(
        "Something stands under every heading.",
        "An empty heading is a promise broken.",
        "## Short answer\n\nThe middle value: half of the rows lie below it.",
    ),
    "HB234": Rule(
        "Nothing stands before the first heading.",
        "The head of the page is made from the front matter.",
        "---\ntitle: Find the median\n---\n\n## Short answer",
    ),
    "HB235": Rule(
        "A short answer has at most 75 words.",
        "It is what one says in 30 seconds, and it goes on the sheet.",
        "The middle value: sort, then take the one half-way. With an even count, the mean of the two.",
    ),
    "HB236": Rule(
        "A short answer is plain Markdown with at most one block set apart.",
        "It has to fit a narrow column of a printed sheet.",
        "Sort, then take the middle: $x_{(n+1)/2}$.",
    ),
    "HB237": Rule(
        "A question has at least two follow-ups, each with its question and its answer.",
        "They are where senior candidates are told apart.",
        '??? question "And with NULLs?"\n    They are left out.\n\n??? question "And per group?"\n    Partition.',
    ),
    "HB238": Rule(
        "What interviewers listen for is a table of five rows.",
        "Interviewers compare answers with it line by line.",
        "| Answer | What you hear |\n|---|---|\n| Weak | Takes the mean. |\n"
        "| Solid | Sorts. |\n| Strong | Names the even count. |\n"
        "| Red flag | Sorts in the client. |\n| Hint | What of four rows? |",
    ),
    "HB239": Rule(
        "A post, and nothing else, says where its excerpt ends.",
        "The list of posts would show all of it.",
        "The thesis, in a paragraph.\n\n<!-- more -->\n\n## The reasons",
    ),
    "HB301": Rule(
        "A snippet folder has a test.",
        "Code that is not tested is not shown.",
        "def test_one_row(answer):\n    assert answer.median([3]) == 3",
    ),
    "HB302": Rule(
        "A snippet folder has a solution.", "The tests need something to pass.", "solution.py\ntest_solution.py"
    ),
    "HB303": Rule(
        "Coding, sql, shell and review questions have a starter and at least two wrong answers.",
        "They prove that the tests can tell right from wrong.",
        "solution.py\nstarter.py\ntest_solution.py\nwrong_off_by_one.py\nwrong_forgets_ties.py",
    ),
    "HB304": Rule(
        "A demo and its output stand beside each other.",
        "The page shows both, and the tests compare them.",
        "demo.py\ndemo.out",
    ),
    "HB305": Rule(
        "A file in a snippet folder has one of the known names.",
        "A file nobody expects is a file nobody runs.",
        "solution.py\nstarter.py\ntest_solution.py\nwrong_off_by_one.py\nwrong_forgets_ties.py",
    ),
    "HB306": Rule(
        "A wrong answer says why it is wrong.",
        "It is there to teach what people really write.",
        '"""Forgets that an even count has two middle values."""',
    ),
    "HB307": Rule(
        "Tests take the code under test as the fixture `answer`.",
        "The same tests judge the solution, the wrong answers and a reader's attempt.",
        "def test_one_row(answer):\n    assert answer.median([3]) == 3",
    ),
    "HB308": Rule(
        "All answers of a folder are in one language.",
        "They are judged by the same tests.",
        "solution.sql\nstarter.sql\nwrong_mean.sql",
    ),
    "HB309": Rule(
        "No answer is a copy of another.",
        "The same mistake twice teaches nothing, and a copy of the solution is not wrong.",
        "wrong_off_by_one.py\nwrong_forgets_ties.py",
    ),
    "HB310": Rule(
        "A snippet folder can be run where the tests run.",
        "What cannot be contained is not run.",
        "apt-get install bubblewrap",
    ),
    "HB311": Rule(
        "The solution passes its tests.", "It is what the page shows.", "./handbook judge decision-threshold"
    ),
    "HB312": Rule(
        "The starter fails the tests.",
        "A task that is already done is none.",
        "def median(values):\n    raise NotImplementedError",
    ),
    "HB313": Rule(
        "Every wrong answer fails the tests.",
        "Otherwise the tests would accept it from a reader.",
        "def test_even_count(answer):\n    assert answer.median([1, 2]) == 1.5",
    ),
    "HB314": Rule(
        "A wrong answer runs to its end and is wrong for the reason it gives.",
        "A typo teaches nothing.",
        '"""Takes the upper middle."""\n\n\ndef median(values):\n    return sorted(values)[len(values) // 2]',
    ),
    "HB315": Rule(
        "A demo prints what its output file says, to the byte.",
        "The page shows the file.",
        "./handbook judge decision-threshold --update-outputs",
    ),
    "HB316": Rule("A demo runs.", "The page shows it.", "python demo.py"),
    "HB401": Rule(
        "Ids, titles, cues, slugs, prefixes and orders are unique.",
        "Each leads to one page.",
        "id: sq08\ntitle: Find the median of each group",
    ),
    "HB402": Rule("A topic exists.", "Its index.md carries its title and its sections.", "docs/questions/sql/index.md"),
    "HB403": Rule(
        "An id starts with its topic's prefix.", "One can tell from an id on paper where it belongs.", "id: sq07"
    ),
    "HB404": Rule("A question that is named exists.", "The link would lead nowhere.", "related: [sq01]"),
    "HB405": Rule(
        "A question names others as related, not itself, and a list names each once.",
        "A link to itself helps nobody.",
        "related: [sq01, sq02]",
    ),
    "HB406": Rule("A section of a topic has a question.", "It would be an empty heading.", "sections: [Ranking]"),
    "HB407": Rule(
        "A former address is free.",
        "It becomes a redirect, which would hide a page.",
        "moved_from: [questions/sql/old-name/]",
    ),
    "HB408": Rule(
        "What a guide's role asks for maps to a question.",
        "A reader could not prepare for it.",
        "- text: Writes SQL daily\n  need: basic\n  questions: [sq01]",
    ),
    "HB409": Rule(
        "A question whose answer is code has its snippet folder.",
        "Its code must be run.",
        "snippets/sql/median/solution.sql",
    ),
    "HB410": Rule(
        "A snippet folder is used by a page.", "Nobody would read it.", '```sql\n--8<-- "sql/median/solution.sql"\n```'
    ),
    "HB501": Rule(
        "A plan's parts add up to its minutes.",
        "The hour must fit the hour.",
        "minutes: 60\nparts:\n  - title: Opening\n    minutes: 10\n  - title: Coding\n    minutes: 50",
    ),
    "HB502": Rule(
        "What a part asks fits its minutes.",
        "Interviewers would run over.",
        "- title: Coding\n  minutes: 30\n  ask:\n    - question: sq01\n      minutes: 25",
    ),
    "HB503": Rule(
        "The weights of a rubric add up to 100 %.",
        "The result would not be comparable.",
        "rubric:\n  - area: Code\n    weight: 60\n  - area: Talk\n    weight: 40",
    ),
    "HB504": Rule(
        "An entry of a part is a question or a prompt.",
        "The interviewer must know what to say.",
        "ask:\n  - question: sq01\n    minutes: 20\n  - prompt: What did you build last?\n    minutes: 5",
    ),
    "HB505": Rule(
        "Parts and areas have names of their own.",
        "Score sheets refer to them by name.",
        "minutes: 60\nparts:\n  - title: Opening\n    minutes: 10\n  - title: Coding\n    minutes: 50",
    ),
    "HB506": Rule("A plan names a question once.", "It would be asked twice.", "reserve: [sq02, sq03]"),
    "HB601": Rule(
        "A sheet can set what a short answer holds.",
        "The answer is printed, not only shown.",
        "Half of $\\frac{2pr}{p + r}$.",
    ),
    "HB602": Rule(
        "The print fonts have every character of a sheet.",
        "A missing one would be an empty box on paper.",
        "The ratio $a / b$, or the words for it.",
    ),
    "HB603": Rule(
        "Formulas, tables and code of a sheet fit its column.",
        "They would run into their neighbours.",
        "SELECT MAX(salary) FROM people;",
    ),
    "HB604": Rule(
        'What a topic marks "must" fits on two pages.',
        "A sheet is one leaf; a longer one is not read the evening before.",
        "sheet: should",
    ),
}
