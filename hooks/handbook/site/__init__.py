"""From the catalogue to what MkDocs shows: views for templates, navigation, generated files, finished HTML."""
