"""The commands of `./handbook`, one module each; they import what they need when they are called."""

USAGE_ERROR = 2  # exit code: the call cannot be carried out

NEW_OPTIONS = {  # what `new` makes: its options, asked for where the call lacks them
    "question": ("topic", "title", "kind", "level"),
    "snippet": ("slug", "language"),
    "topic": ("title", "group"),
    "guide": ("company", "role"),
    "post": ("title",),
}
