"""Decks of cards for Anki, from the catalogue."""
