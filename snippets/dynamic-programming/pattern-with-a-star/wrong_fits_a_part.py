"""Uses the library's match, which is content with the beginning of the text. Its dot also stops at a newline."""

import re


def matches(pattern, text):
    return re.match(pattern, text) is not None


def glob_matches(pattern, text):
    return re.match(re.escape(pattern).replace(r"\*", ".*").replace(r"\?", "."), text) is not None
