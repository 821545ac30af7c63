"""256 experts of which each token uses 8: what a decoding step must read."""

from solution import experts_read

print("tokens in the batch   experts read   tokens per expert read")
for tokens in (1, 8, 32, 128, 1024):
    read = experts_read(256, 8, tokens)
    print(f"{tokens:19,} {read:14.0f} {tokens * 8 / read:24.1f}")
