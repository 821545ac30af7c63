"""The caller's list is changed, but a dictionary of all of it was built first: no memory is saved."""


def keep_last(readings):
    readings[:] = dict(readings).items()
