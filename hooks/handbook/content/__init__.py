"""Reading and checking: from the bytes of the repository to the catalogue and its problems."""
