"""What the handbook is made of: records, problems, rules. Nothing here reads a file."""
