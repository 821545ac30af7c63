"""The commands of `./handbook`, one module each; they import what they need when they are called."""

USAGE_ERROR = 2  # exit code: the call cannot be carried out
