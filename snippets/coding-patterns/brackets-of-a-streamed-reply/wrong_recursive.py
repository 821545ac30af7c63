"""Right on small texts, but parses by recursion: deep nesting exceeds the recursion limit."""


def first_error(text):
    partner = {"(": ")", "[": "]", "{": "}"}

    def parse(i, closing, opened):
        while i < len(text):
            c = text[i]
            if c in partner:
                i, error = parse(i + 1, partner[c], i)
                if error is not None:
                    return i, error
            elif c in ")]}":
                return (i, None) if c == closing else (i, i)
            i += 1
        return i, opened

    return parse(0, None, None)[1]
