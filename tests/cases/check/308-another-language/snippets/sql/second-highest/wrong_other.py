"""In another language."""
