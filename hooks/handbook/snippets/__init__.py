"""The folders under `snippets/`: what is in them, running them contained, judging them by their tests."""
