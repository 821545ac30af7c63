"""Forgets the one."""
