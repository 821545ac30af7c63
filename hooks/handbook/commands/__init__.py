"""The commands of `./handbook`, those of one subject in one module: a click command `NAME_command` for each NAME."""
