import random

import pytest


def test_level_1_set_get_delete(answer):
    store = answer.Store()
    assert store.get("a") is None
    store.set("a", 1)
    store.set("b", 0)
    store.set("a", 10**9)
    assert (store.get("a"), store.get("b")) == (10**9, 0)
    assert store.delete("a") is True
    assert store.delete("a") is False
    assert store.get("a") is None


def test_level_1_two_stores_share_nothing(answer):
    one, other = answer.Store(), answer.Store()
    one.set("a", 1)
    one.backup(1)
    assert other.get("a") is None
    with pytest.raises(ValueError):
        other.restore(2, 2)


def test_level_2_scan(answer):
    store = answer.Store()
    for key in ("user:2", "user:10", "item:1", "use", "user:"):
        store.set(key, key.upper())
    assert [key for key, _ in store.scan("user:")] == ["user:", "user:10", "user:2"]
    assert store.scan("item") == [("item:1", "ITEM:1")]
    assert [key for key, _ in store.scan()] == ["item:1", "use", "user:", "user:10", "user:2"]
    assert store.scan("x") == []


@pytest.mark.parametrize(("now", "value"), [(5, "v"), (14, "v"), (14.999, "v"), (15, None), (16, None)])
def test_level_3_lives_until_just_before_its_end(answer, now, value):
    store = answer.Store()
    store.set("a", "v", now=5, ttl=10)
    assert store.get("a", now=now) == value
    assert store.scan("a", now=now) == ([("a", "v")] if value else [])
    assert store.delete("a", now=now) is bool(value)


def test_level_3_setting_again_replaces_the_life(answer):
    store = answer.Store()
    store.set("a", 1, now=0, ttl=10)
    store.set("a", 2, now=5)  # without a ttl: for ever
    assert store.get("a", now=10**9) == 2
    store.set("a", 3, now=10**9, ttl=1)
    assert store.get("a", now=10**9 + 1) is None


def test_level_3_an_expired_key_can_be_set_again(answer):
    store = answer.Store()
    store.set("a", 1, now=0, ttl=2)
    assert store.delete("a", now=3) is False
    store.set("a", 5, now=4, ttl=2)
    assert store.get("a", now=5) == 5


def test_level_3_without_a_time_it_is_moment_0(answer):
    store = answer.Store()
    store.set("ended", 1, now=-5, ttl=5)  # gone at 0
    store.set("alive", 1, ttl=1)  # gone at 1
    assert (store.get("ended"), store.get("alive")) == (None, 1)
    assert store.scan() == [("alive", 1)]
    assert store.backup() == 1
    assert store.delete("ended") is False
    assert store.get("alive", now=1) is None
    store.set("alive", 1, ttl=1)
    assert store.delete("alive") is True


def test_level_4_restore(answer):
    store = answer.Store()
    store.set("a", 1, now=1)
    assert store.backup(now=2) == 1
    store.set("a", 9, now=3)
    store.set("b", 2, now=3)
    store.restore(now=5, at=4)
    assert store.scan(now=5) == [("a", 1)]


def test_level_4_life_goes_on_where_it_stood(answer):
    store = answer.Store()
    store.set("a", 1, now=0, ttl=10)
    store.set("gone", 1, now=0, ttl=3)
    assert store.backup(now=4) == 1  # 6 left
    store.restore(now=100, at=50)
    assert store.get("a", now=105) == 1
    assert store.get("a", now=106) is None
    assert store.get("gone", now=100) is None


def test_level_4_a_backup_can_be_restored_twice(answer):
    store = answer.Store()
    store.set("a", 1, now=0)
    store.backup(now=1)
    store.restore(now=2, at=1)
    store.set("a", 5, now=3)
    store.delete("b", now=3)
    store.set("c", 5, now=3)
    store.restore(now=4, at=1)
    assert store.scan(now=4) == [("a", 1)]


def test_level_4_the_latest_backup_in_time(answer):
    store = answer.Store()
    with pytest.raises(ValueError):
        store.restore(now=0, at=0)
    for time in (1, 5, 5, 9):
        store.set("a", f"at {time}", now=time)
        store.backup(now=time)
    store.set("a", "second at 9", now=9)
    store.backup(now=9)
    for at, value in ((1, "at 1"), (4, "at 1"), (5, "at 5"), (8, "at 5"), (9, "second at 9"), (20, "second at 9")):
        store.restore(now=20, at=at)
        assert store.get("a", now=20) == value
    with pytest.raises(ValueError):
        store.restore(now=20, at=0)
    assert store.get("a", now=20) == "second at 9"  # a failed restore changes nothing


class Reference:
    """Keeps triples key, value, life left, and lets every life run down step by step."""

    def __init__(self):
        self.time, self.entries, self.backups = 0, [], []

    def pass_time(self, now):
        passed, self.time = now - self.time, now
        aged = [(key, value, left if left is None else left - passed) for key, value, left in self.entries]
        self.entries = [entry for entry in aged if entry[2] is None or entry[2] > 0]

    def set(self, key, value, ttl):
        self.entries = [entry for entry in self.entries if entry[0] != key] + [(key, value, ttl)]


def test_agrees_with_a_slow_store(answer):
    rng = random.Random(31)
    for _ in range(60):
        store, slow, now = answer.Store(), Reference(), 0
        for step in range(60):
            now += rng.choice((0, 1, 2))
            slow.pass_time(now)
            key = rng.choice(("a", "ab", "b2", "b10"))
            action = rng.randrange(6)
            if action <= 1:
                ttl = rng.choice((None, 1, 3, 8))
                store.set(key, step, now=now, ttl=ttl)
                slow.set(key, step, ttl)
            elif action == 2:
                found = [entry for entry in slow.entries if entry[0] == key]
                assert store.delete(key, now=now) is bool(found)
                slow.entries = [entry for entry in slow.entries if entry[0] != key]
            elif action == 3:
                assert store.backup(now=now) == len(slow.entries)
                slow.backups.append((now, list(slow.entries)))
            elif action == 4 and slow.backups:
                at = rng.randrange(slow.backups[0][0], now + 1)
                store.restore(now=now, at=at)
                slow.entries = [saved for time, saved in slow.backups if time <= at][-1]
            for prefix in ("", "a", "b"):
                expected = sorted((k, v) for k, v, _ in slow.entries if k.startswith(prefix))
                assert store.scan(prefix, now=now) == expected
            assert store.get(key, now=now) == dict((k, v) for k, v, _ in slow.entries).get(key)
