"""Cheat sheets: from the catalogue to a small document, from there to a web page and to PDF."""
