"""From files to records: the tree, front matter, Markdown, includes, pages."""
