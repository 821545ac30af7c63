"""Every rule of the checks: what it asks for, why, and how it is done right. Ids are stable and never reused."""

from __future__ import annotations

from typing import NamedTuple


class Rule(NamedTuple):
    """summary: what the rule asks for; reason: why it exists; example: lines that follow it."""

    summary: str
    reason: str
    example: str


INCLUDE = '```python\n--8<-- "model-evaluation/decision-threshold/solution.py:threshold"\n```'
HEADINGS = "## Short answer\n\n## Answer\n\n## Follow-ups\n\n## What interviewers listen for"

RULES: dict[str, Rule] = {
    "HB001": Rule(
        "A text file is encoded as UTF-8.",
        "Editors, browsers and printers must all read the same characters.",
        "In your editor: Save with encoding → UTF-8",
    ),
    "HB002": Rule(
        "A page is not empty.",
        "The site would publish it as an empty page.",
        "---\ntitle: How do you choose a threshold?\n---\n\n## Short answer\n\nBy what a mistake costs.",
    ),
    "HB003": Rule(
        "There are no symbolic links under docs/ and snippets/, and no submodules.",
        "An include or a copy could follow a link out of the repository.",
        "cp ../elsewhere/rows.csv snippets/sql/median/rows.csv",
    ),
    "HB004": Rule(
        "A page lies in the folder of its kind, and its name is lower-case words joined by hyphens.",
        "The path becomes the address, which people type, say and print.",
        "docs/questions/sql/second-highest.md",
    ),
    "HB005": Rule(
        "Only pages and pictures lie under docs/; scripts, styles and fonts lie in docs/assets/.",
        "Every file there is published, and a page written in HTML would escape all checks.",
        "docs/questions/sql/median.md\ndocs/assets/handbook.css",
    ),
    "HB006": Rule(
        "A file has at most 500 kB.",
        "Everyone who clones the repository downloads it, even after it is deleted.",
        "RANDOM = np.random.default_rng(7)\nROWS = RANDOM.normal(size=1000)  # generated, not stored",
    ),
    "HB007": Rule(
        "A file has the format that its name says, and is not a compiled program.",
        "A reviewer cannot read a compiled program.",
        "chmod -x snippets/sql/median/schema.sql",
    ),
    "HB008": Rule(
        "An SVG drawing holds only shapes and text.",
        "An SVG can also carry scripts, links and files from other sites.",
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8H0z"/></svg>',
    ),
    "HB009": Rule(
        "A page has at most 64,000 characters, in lines of at most 2,000, and lists at most a few levels deep.",
        "A reviewer cannot read more, and deep nesting can keep the parser busy for minutes.",
        "- One level\n    - A second level",
    ),
    "HB101": Rule(
        "A page begins with front matter between two lines of `---`, each of which ends with a line end.",
        "Otherwise MkDocs prints the fields on the page without a warning.",
        "---\nid: sq07\ntitle: Find the median\n---",
    ),
    "HB102": Rule(
        "The front matter is plain YAML: names and values, without anchors, aliases and tags.",
        "Every tool must read the same values, and a tag could create objects.",
        'title: "Median: with or without a window?"\naliases: [percentile, p50]',
    ),
    "HB103": Rule("A field is written once.", "YAML silently keeps the last value.", "level: mid\nminutes: 10"),
    "HB104": Rule(
        "A field with fixed choices has one of them.",
        "A page with a misspelled level would not show up in any filter.",
        "level: senior",
    ),
    "HB105": Rule(
        "Every required field is there.",
        "Pages, sheets and exports are made from the fields.",
        "sources:\n  - title: SQLite, Window functions\n    url: https://sqlite.org/windowfunctions.html",
    ),
    "HB106": Rule("A page has only the fields of its kind.", "A misspelled field would be ignored.", "minutes: 10"),
    "HB108": Rule(
        "A value has the type of its field: text, a number, a date, a list.",
        'Nobody can add up "ten" minutes.',
        "minutes: 10\nreviewed: 2026-01-31\naliases: [percentile, p50]",
    ),
    "HB109": Rule(
        "A value has the form and the length that its field allows.",
        "A cue must fit a printed sheet, and an address must be an address.",
        "id: sq07\ncue: Median without a window",
    ),
    "HB110": Rule("A date is not in the future.", "Nobody can have checked a page tomorrow.", "reviewed: 2026-01-31"),
    "HB111": Rule(
        "The name of a post's file starts with its date.",
        "The files are then in the order of the blog.",
        "docs/blog/posts/2026-01-31-what-a-no-teaches.md, which says date: 2026-01-31",
    ),
    "HB112": Rule(
        "The template of a page exists in overrides/ and is made for that page.",
        "The build stops at a missing template, and the template of another page needs what this one lacks.",
        "template: rules.html",
    ),
    "HB201": Rule(
        "A code block names one of the known languages and is not empty.",
        "Colours and checks depend on the language.",
        "```yaml\nreplicas: 3\n```",
    ),
    "HB202": Rule(
        "Code stands between two lines of ```, and is never just indented.",
        "Indented code has no language, so it escapes the checks.",
        "```text\n3 rows\n```",
    ),
    "HB203": Rule(
        "A line of backticks or tildes opens or closes a code block.",
        "The checks and the site must see the same code blocks.",
        '??? question "And on paper?"\n    ```text\n    3 rows\n    ```',
    ),
    "HB204": Rule(
        "An include stands alone on its line inside a code block.",
        "Elsewhere the site would paste the file into the text.",
        INCLUDE,
    ),
    "HB205": Rule("A code block is closed.", "Otherwise the rest of the page becomes code.", "```text\n3 rows\n```"),
    "HB206": Rule(
        "Python, SQL and shell code comes from files under snippets/.",
        "The tests run those files; nobody runs code that is typed into a page.",
        INCLUDE,
    ),
    "HB207": Rule("YAML, JSON and TOML on a page are valid.", "Readers copy them.", '```json\n{"replicas": 3}\n```'),
    "HB208": Rule(
        "Git's conflict markers are resolved.",
        "Both versions would be published, with the markers.",
        "git add docs/questions/sql/median.md\ngit commit",
    ),
    "HB209": Rule(
        "No text is left to be written.",
        "A TODO does not help someone who has an interview tomorrow.",
        "The median is the middle value: half of the rows lie below it.",
    ),
    "HB210": Rule(
        "A diagram is valid Mermaid, has a name and a description, and fits a page.",
        "It is drawn at build, for light and dark screens, for paper and for screen readers.",
        "```mermaid\nflowchart TB\n  accTitle: From score to action\n"
        "  accDescr: A score is compared with a threshold, which decides.\n  A[Score] --> B{Above?}\n```",
    ),
    "HB211": Rule(
        "A formula is valid LaTeX, without comments and frames.",
        "It becomes MathML at build; a broken one would be shown as LaTeX, and what follows a bare % not at all.",
        "Half of $\\frac{2pr}{p + r}$.",
    ),
    "HB212": Rule(
        "A page holds no HTML: no tags, no <br>, no comments.",
        "Strangers write pages, and HTML can run code in a reader's browser.",
        "Write `<div>` in backticks, and $a < b$ with a space.",
    ),
    "HB213": Rule(
        "A page holds no images.",
        "A diagram made from text can be reviewed, searched and read aloud.",
        '```mermaid\npie\n  accTitle: Time\n  accDescr: Half of the hour is code.\n  "Code" : 30\n  "Talk" : 30\n```',
    ),
    "HB214": Rule(
        "A page has no first-level heading.",
        "The site writes the title from the front matter above the page.",
        "## Answer",
    ),
    "HB215": Rule(
        "Lists, tables and formulas between $$ have empty lines around them; list items are continued by four spaces.",
        "Otherwise the site runs them into the text, and reads the text between two prices as a formula.",
        "Two things:\n\n- One, which goes on\n    with four spaces.\n- Two.\n\n$$\na = b\n$$",
    ),
    "HB216": Rule(
        "A link leads to a page of the handbook or to an https, http or mailto address; its text names no other host.",
        "Other addresses can run code in a reader's browser, or exist only on your machine.",
        "[the documentation](https://sqlite.org/windowfunctions.html), [the median](../sql/median.md)",
    ),
    "HB217": Rule(
        "A page holds no attribute lists, such as {.class}.",
        "They could carry scripts and styles; the templates decide how pages look.",
        "**Important**, in Markdown alone",
    ),
    "HB218": Rule(
        "A file holds no invisible characters, and none that reorder text.",
        "A reviewer must see what a machine reads. They often come with text copied from a web page.",
        "Plain letters, spaces and line ends",
    ),
    "HB219": Rule(
        "A link within the handbook leads to a page and a heading that exist.",
        "A reader would end on an error page.",
        "[the median](../sql/median.md#follow-ups)",
    ),
    "HB220": Rule(
        "A heading is a line of # signs, a space and its text.",
        "The site and the checks must see the same headings.",
        "## Answer",
    ),
    "HB221": Rule(
        "An include names a file under snippets/ by its path below that folder.",
        "No other file of the machine may appear on a page.",
        '--8<-- "sql/median/solution.sql:query"',
    ),
    "HB222": Rule(
        "An included file, section or folder exists.",
        "The build stops at a missing file.",
        '--8<-- "sql/median/solution.sql"',
    ),
    "HB223": Rule(
        "A section of a snippet has one start and one end.",
        "Without its end, a section includes the rest of the file.",
        "-- --8<-- [start:query]\nSELECT 1;\n-- --8<-- [end:query]",
    ),
    "HB224": Rule(
        "A code block includes a file of its own language.",
        "Otherwise the colours and the checks are those of another language.",
        '```sql\n--8<-- "sql/median/solution.sql"\n```',
    ),
    "HB225": Rule(
        "An included file has no line that closes the code block around it.",
        "The rest of the file would become part of the page.",
        '````text\n--8<-- "contributing/question/example.txt"\n````',
    ),
    "HB226": Rule(
        "A snippet includes no other file.",
        "The site would follow that include, but the checks would not.",
        'In the page, not in the snippet:\n\n```sql\n--8<-- "sql/median/solution.sql"\n```',
    ),
    "HB227": Rule(
        "A page is written in the Markdown that this site reads.",
        "Footnotes, tabs, icons and the like belong to other sites; here they would be printed as they stand.",
        '??? note "In place of a footnote or a tab"\n    A fold hides its text until a reader opens it.',
    ),
    "HB228": Rule(
        "A fold has a known kind, a title in straight quotes, and text below it.",
        "Anything else would be printed as it stands.",
        '??? note "Why not the mean?"\n    One outlier moves it.',
    ),
    "HB229": Rule(
        "A table has a head, a line of dashes under it, and rows with as many cells as the head.",
        "The site drops extra cells, and without the dashes it shows no table.",
        "| Value | Rank |\n|---|---|\n| 3 | 1 |",
    ),
    "HB231": Rule(
        "A question has the headings of its kind, each of them once.",
        "Readers, sheets and interviewers find the parts of a page by these names.",
        HEADINGS,
    ),
    "HB232": Rule(
        "The headings of a question are in the order of its kind.",
        "A reader finds the same part in the same place on every page.",
        HEADINGS,
    ),
    "HB233": Rule(
        "A heading has a text, and text below it.",
        "An empty heading promises something that is not there.",
        "## Short answer\n\nThe median is the middle value: half of the rows lie below it.",
    ),
    "HB234": Rule(
        "No text stands before the first heading of a question.",
        "The site writes the head of the page from the front matter.",
        "---\ntitle: Find the median\n---\n\n## Short answer",
    ),
    "HB235": Rule(
        "A short answer has at most 75 words.",
        "It is what you can say in 30 seconds, and it is printed on the sheet.",
        "Sort the values, then take the middle one. With an even count, take the mean of the two in the middle.",
    ),
    "HB236": Rule(
        "A short answer is paragraphs and lists, with at most one formula, code block or table of its own.",
        "It must fit a narrow column of a printed sheet.",
        "Sort the values, then take the middle one, $x_{(n+1)/2}$.",
    ),
    "HB237": Rule(
        "A question has at least two follow-ups, each with a question and an answer.",
        "Follow-ups tell senior candidates from the others.",
        '??? question "And with NULLs?"\n    They are left out.\n\n??? question "And per group?"\n    Partition by it.',
    ),
    "HB238": Rule(
        "What interviewers listen for is a table of five rows.",
        "Interviewers compare an answer with it row by row.",
        "| Answer | What you hear |\n|---|---|\n| Weak | Takes the mean. |\n| Solid | Sorts. |\n"
        "| Strong | Names the even count. |\n| Red flag | Sorts in the client. |\n| Hint | Ask about four rows. |",
    ),
    "HB239": Rule(
        "A post marks where its excerpt ends; no other page does.",
        "Without the mark, the list of posts shows the whole post.",
        "The thesis, in one paragraph.\n\n<!-- more -->\n\n## The reasons",
    ),
    "HB240": Rule(
        "What is typed is what prints.",
        "The sheets and the search read a page with another library than the one that makes the site.",
        "90% sure, from \\$5 to \\$10\n\n1. One list\n\nA paragraph.\n\n- Another list",
    ),
    "HB301": Rule(
        "A snippet folder has a test.",
        "The site shows only code that is tested.",
        "def test_one_row(answer):\n    assert answer.median([3]) == 3",
    ),
    "HB302": Rule(
        "A snippet folder has a solution.", "The tests need code that passes them.", "solution.py\ntest_solution.py"
    ),
    "HB303": Rule(
        "Coding, sql, shell and review questions have a starter and at least two wrong answers.",
        "They prove that the tests can tell right from wrong.",
        "solution.py\nstarter.py\ntest_solution.py\nwrong_off_by_one.py\nwrong_forgets_ties.py",
    ),
    "HB304": Rule(
        "A demo has its output in a file beside it.",
        "The page shows both, and the tests compare them.",
        "demo.py\ndemo.out",
    ),
    "HB305": Rule(
        "A file in a snippet folder has one of the known names.",
        "The tests run only the files whose names they know.",
        "solution.py\nstarter.py\ntest_solution.py\nwrong_off_by_one.py\nwrong_forgets_ties.py",
    ),
    "HB306": Rule(
        "A wrong answer says why it is wrong.",
        "It is there to teach a mistake that people really make.",
        '"""Forgets that an even count has two middle values."""',
    ),
    "HB307": Rule(
        "Tests take the code under test as the fixture `answer`.",
        "The same tests judge the solution, the wrong answers and a reader's attempt.",
        "def test_one_row(answer):\n    assert answer.median([3]) == 3",
    ),
    "HB308": Rule(
        "All answers of a snippet folder are in one language.",
        "The same tests judge them.",
        "solution.sql\nstarter.sql\nwrong_mean.sql",
    ),
    "HB309": Rule(
        "An answer is different from the others, and does not touch its tests or the machine.",
        "A test proves nothing if the answer can change it.",
        "import heapq",
    ),
    "HB310": Rule(
        "A snippet folder runs only where its code can be contained.",
        "Strangers write snippets.",
        "apt-get install bubblewrap",
    ),
    "HB311": Rule(
        "The solution passes its tests.",
        "The page shows it as the right answer.",
        "./handbook judge decision-threshold",
    ),
    "HB312": Rule(
        "The starter fails the tests.",
        "Otherwise the task is done before a reader begins.",
        "def median(values):\n    raise NotImplementedError",
    ),
    "HB313": Rule(
        "Every wrong answer fails the tests.",
        "Otherwise the tests would accept the same mistake from a reader.",
        "def test_even_count(answer):\n    assert answer.median([1, 2]) == 1.5",
    ),
    "HB314": Rule(
        "A wrong answer runs to its end, and fails for the reason it gives.",
        "A typo teaches nothing.",
        '"""Takes the upper of the two middle values."""\n\n\n'
        "def median(values):\n    return sorted(values)[len(values) // 2]",
    ),
    "HB315": Rule(
        "A demo prints exactly what its output file holds.",
        "The page shows that file.",
        "./handbook judge decision-threshold --update-outputs",
    ),
    "HB316": Rule("A demo runs without an error.", "The page shows it.", "python demo.py"),
    "HB401": Rule(
        "Ids, titles, cues, file names, prefixes, orders and the addresses of categories are unique.",
        "Each of them must lead to one page.",
        "id: sq08\ntitle: Find the median of each group",
    ),
    "HB402": Rule(
        "A topic that is named exists.", "Its index.md holds its title and its sections.", "docs/questions/sql/index.md"
    ),
    "HB403": Rule(
        "An id starts with the prefix of its topic.",
        "A reader can tell from an id on paper where the page is.",
        "id: sq07",
    ),
    "HB404": Rule("A question that is named by its id exists.", "The link would lead nowhere.", "related: [sq01]"),
    "HB405": Rule(
        "A list of ids names each question once, and never the question it belongs to.",
        "A second link to the same page, or a link to itself, helps nobody.",
        "related: [sq01, sq02]",
    ),
    "HB406": Rule(
        "Every section of a topic has a question.", "Otherwise the site shows an empty heading.", "sections: [Ranking]"
    ),
    "HB407": Rule(
        "A former address is not the address of another page.",
        "It becomes a redirect, which would hide that page.",
        "moved_from: [questions/sql/old-name/]",
    ),
    "HB408": Rule(
        "Every requirement of a guide names a question that prepares for it.",
        "Otherwise a reader cannot prepare for it.",
        "- text: Writes SQL daily\n  need: basic\n  questions: [sq01]",
    ),
    "HB409": Rule(
        "A question whose answer is code has a snippet folder.",
        "The tests must be able to run its code.",
        "snippets/sql/median/solution.sql",
    ),
    "HB410": Rule(
        "A page uses every snippet folder.",
        "Otherwise nobody reads it.",
        '```sql\n--8<-- "sql/median/solution.sql"\n```',
    ),
    "HB501": Rule(
        "The minutes of a plan's parts add up to the minutes of the plan.",
        "An interview of an hour must fit an hour.",
        "minutes: 60\nparts:\n  - title: Opening\n    minutes: 10\n  - title: Coding\n    minutes: 50",
    ),
    "HB502": Rule(
        "The questions of a part fit its minutes.",
        "Otherwise the interviewer runs over time.",
        "- title: Coding\n  minutes: 30\n  ask:\n    - question: sq01\n      minutes: 25",
    ),
    "HB503": Rule(
        "The weights of a rubric add up to 100 %.",
        "Otherwise two results cannot be compared.",
        "rubric:\n  - area: Code\n    weight: 60\n  - area: Talk\n    weight: 40",
    ),
    "HB504": Rule(
        "An entry of a part is either a question or a prompt.",
        "The interviewer must know what to ask.",
        "ask:\n  - question: sq01\n    minutes: 20\n  - prompt: What did you build last?\n    minutes: 5",
    ),
    "HB505": Rule(
        "Parts and areas of a plan have names of their own.",
        "Score sheets refer to them by name.",
        "parts:\n  - title: Opening\n    minutes: 10\n  - title: Coding\n    minutes: 50",
    ),
    "HB506": Rule(
        "A plan names a question once.",
        "Otherwise the interviewer asks it twice.",
        "ask:\n  - question: sq01\n    minutes: 20\nreserve: [sq02, sq03]",
    ),
    "HB601": Rule(
        "A short answer holds only what the printed sheet can show.",
        "It is printed, not only shown on a screen.",
        "Half of $\\frac{2pr}{p + r}$.",
    ),
    "HB602": Rule(
        "The print fonts have every character of a sheet.",
        "A missing character would be an empty box on paper.",
        "The ratio $a / b$, or the words for it.",
    ),
    "HB603": Rule(
        "Formulas, tables and code fit a column of the sheet.",
        "Otherwise they run into the next column.",
        "```sql\nSELECT MAX(salary) FROM people;\n```",
    ),
    "HB604": Rule(
        'The questions that a topic marks "must" fit on two pages.',
        "A sheet is one leaf of paper, and few people read more the evening before.",
        "sheet: should",
    ),
}
