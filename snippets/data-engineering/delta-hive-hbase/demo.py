from tempfile import TemporaryDirectory

from solution import Conflict, Table

with TemporaryDirectory() as folder:
    table = Table(folder)
    table.commit(-1, add=["monday-1", "monday-2", "tuesday-1"])

    compaction = load = table.version()  # two jobs read version 0
    table.commit(compaction, add=["monday"], remove=["monday-1", "monday-2"])
    try:
        table.commit(load, add=["tuesday-2"])
    except Conflict as problem:
        print("second writer:", problem)
        table.commit(table.version(), add=["tuesday-2"])  # read, retry

    print("now:       ", *table.files())
    print("version 0: ", *table.files(0))
