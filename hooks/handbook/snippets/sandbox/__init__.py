"""Running a command on a copy of some files, contained."""
