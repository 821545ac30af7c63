"""The same."""
