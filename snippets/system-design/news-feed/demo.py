from solution import a_second, pull, push, recovery, wait

print("per second                          mean       peak")
posts, opened = a_second(10e6), a_second(20e6 * 10)
for name, value in (("posts", posts), ("feed openings", opened),
                    ("copies, fan-out on write", push(posts, 200)),
                    ("lists read, fan-out on read", pull(opened, 200))):
    print(f"{name:28}{value:12,.0f}{3 * value:11,.0f}")
print("an author with 10 million followers, 100,000 copies a second")
for name, load in ("mean", push(posts, 200)), ("peak", 3 * push(posts, 200)):
    print(f"  at {name} load: the next post waits {wait(0, 10e6, load, 1e5):.0f} s,"
          f" nobody after {recovery(10e6, load, 1e5):.0f} s")
small = recovery(1e5, 3 * push(posts, 200), 1e5)
print(f"  with 100,000 followers, at the peak: after {small:.0f} s")
print(f"lists of 800 entries, 16 bytes      {100e6 * 800 * 16 / 1e12:.2f} TB")
