"""Run the Nu Html Checker, by the authors of the HTML standard, over a built site."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path

from tests.site import ROOT

JAR = ROOT / "tests" / "html-checker" / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"
# The checker reads files, for which 'self' is no site, and takes JSON-LD for a script. Only a browser can judge the
# policy, as tests/test_browser.py does.
ABOUT_THE_CSP = re.compile(r"(Inline script|Resource) violates Content Security Policy \(meta tag\)")
# An accent that stretches over a formula is a composing character alone in its element.
ABOUT_AN_ACCENT = "Text run starts with a composing character."


def missing_checker() -> str | None:
    """Return why no page can be checked here; None if it can."""
    if shutil.which("java") is None:
        return "java not found: apt-get install default-jre-headless"
    return None if JAR.is_file() else "the checker is not there: npm ci --ignore-scripts --prefix tests/html-checker"


def complaints(folder: Path) -> list[str]:
    """Return every error and warning about the pages of a built site, with its file and line."""
    command = ["java", "-Xss4m", "-jar", str(JAR), "--skip-non-html", "--format", "json", "--exit-zero-always"]
    result = subprocess.run([*command, str(folder)], capture_output=True, text=True, timeout=300)
    assert result.stderr.startswith("{"), result.stderr
    return [
        f"{message['url'].partition(folder.name + '/')[2]}:{message.get('lastLine')}: {message['message']}"
        for message in json.loads(result.stderr)["messages"]
        if not ABOUT_THE_CSP.match(message["message"]) and message["message"] != ABOUT_AN_ACCENT
    ]
