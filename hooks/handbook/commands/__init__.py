"""The commands of `./handbook`, one module each: each has a click command called `command`."""

USAGE_ERROR = 2  # exit code: the call cannot be carried out
