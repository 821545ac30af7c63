"""What runs inside the sandbox, beside code of strangers: standard library and pytest only."""
