from solution import a_second, pull, push, recovery, wait

posts, opened = a_second(10e6), a_second(20e6 * 10)
print("a second                    mean         peak")
for name, value in (("posts", posts), ("feed openings", opened),
                    ("copies, on write", push(posts, 200)),
                    ("lists read, on read", pull(opened, 200))):
    print(f"{name:19}{value:13,.0f}{3 * value:13,.0f}")
print("after a post to 10 million followers")
print(f"  the next post waits          {wait(0, 10e6, 0, 1e5):12.0f} s")
for name, load in ("mean", push(posts, 200)), ("peak", 3 * push(posts, 200)):
    print(f"  {name}: spare copies a second {1e5 - load:14,.0f}")
    print(f"    no wait after              {recovery(10e6, load, 1e5):12.0f} s")
small = recovery(1e5, 3 * push(posts, 200), 1e5)
print(f"with 100,000 followers, at peak{small:12.1f} s")
print(f"lists of 800 x 16 bytes        {100e6 * 800 * 16 / 1e12:11.2f} TB")
