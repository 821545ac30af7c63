import random


def run(answer, data):
    """Run the query twice, the second time with SQLite's scan order reversed: the rows must come out the same."""
    rows = answer.rows(data)
    reversed_scan = answer.rows(f"{data}\nPRAGMA reverse_unordered_selects = ON;")
    assert reversed_scan == rows, "the result depends on the scan order: an ORDER BY is missing or not total"
    return rows


def data(images, labels=()):
    """images: ids; labels: (image_id, verdict)."""
    lines = [f"INSERT INTO images VALUES ({i}, '{path_of(i)}');" for i in images]
    for image, verdict in labels:
        lines.append(f"INSERT INTO labels (image_id, verdict) VALUES ({sql(image)}, {sql(verdict)});")
    return "\n".join(lines)


def path_of(image):
    return f"img/{90 - image}.png"  # in another order than the ids


def sql(value):
    return "NULL" if value is None else repr(value)


def missing(answer, *args):
    rows = run(answer, data(*args))
    assert all(path == path_of(image) for image, path in rows)
    return [image for image, _ in rows]


def test_accepted_images_are_done(answer):
    assert missing(answer, [3, 1, 2], [(2, "accepted")]) == [1, 3]


def test_a_label_that_belongs_to_no_image(answer):
    assert missing(answer, [1, 2], [(1, "accepted"), (None, "accepted")]) == [2]


def test_a_rejected_label_does_not_count(answer):
    assert missing(answer, [1, 2], [(1, "rejected"), (2, "accepted")]) == [1]


def test_a_label_under_review_does_not_count_yet(answer):
    assert missing(answer, [1, 2], [(1, None), (2, "accepted")]) == [1]


def test_one_accepted_label_is_enough(answer):
    labels = [(1, "rejected"), (1, None), (1, "accepted"), (1, "rejected")]
    assert missing(answer, [1], labels) == []


def test_each_image_once(answer):
    assert missing(answer, [1, 2], [(1, "rejected"), (1, "rejected"), (2, None), (2, None)]) == [1, 2]


def test_no_labels_at_all(answer):
    assert missing(answer, [1, 2]) == [1, 2]


def test_no_images(answer):
    assert missing(answer, [], [(None, "accepted"), (7, "accepted")]) == []


def test_sorted_by_id_as_a_number_and_not_by_path(answer):
    assert missing(answer, [10, 2, 33, 1]) == [1, 2, 10, 33]


def test_two_accepted_labels_are_as_good_as_one(answer):
    assert missing(answer, [2, 10], [(10, "accepted"), (10, "accepted")]) == [2]


def test_an_unknown_image_with_an_unknown_verdict(answer):
    assert missing(answer, [2, 10], [(None, None), (None, "rejected"), (10, "accepted")]) == [2]


def test_as_a_loop_finds_it(answer):
    for seed in range(30):
        rng = random.Random(seed)
        images = rng.sample(range(1, 40), 12)
        labels = [(rng.choice([*images, None, 77]), rng.choice(["accepted", "rejected", None])) for _ in range(25)]
        assert missing(answer, images, labels) == sorted(i for i in images if (i, "accepted") not in labels)


def test_strings_stand_in_single_quotes(answer):
    # Double quotes name a column. SQLite takes them for a string as long as no column has that name.
    plain = data([1, 2, 3], [(1, "accepted"), (2, "rejected"), (3, None)])
    named = "".join(f'ALTER TABLE {table} ADD COLUMN "{word}" TEXT;'
                    for table in ("images", "labels") for word in ("accepted", "rejected", "open"))
    assert answer.rows(plain + named) == answer.rows(plain)
