"""What the script prints, and what some file operations return."""

from pathlib import Path

from solution import count_words, main, parse, tail

path = Path("log.txt")
path.write_text("Motor warm\nmotor hot\nmotor off\n", encoding="utf-8")

print("main(['log.txt', '--top', '2', '-v'])")
main(["log.txt", "--top", "2", "-v"])
print("parse(['a.txt', 'b.txt']).paths:", [p.name for p in parse(["a.txt", "b.txt"]).paths])
print("distinct words:", len(count_words(path)))
print("last 4 bytes:", tail(path, 4))

with open(path, encoding="utf-8") as file:
    print("readline:", repr(file.readline()))
    print("rest as lines:", file.readlines())
    print("at the end, read:", repr(file.read()))
    file.seek(0)
    print("after seek(0), read(5):", repr(file.read(5)))
with open(path, "a", encoding="utf-8") as file:
    print("append starts at byte", file.tell(), "and write returns", file.write("späte\n"), "characters")
print("size in bytes:", path.stat().st_size)
