"""Cheat sheets: from the catalogue to a small document, and from there to PDF."""
