def data(images, labels=()):
    """images: ids; labels: (image_id, verdict)."""
    lines = [f"INSERT INTO images VALUES ({i}, 'img/{i}.png');" for i in images]
    for image, verdict in labels:
        lines.append(f"INSERT INTO labels (image_id, verdict) VALUES ({sql(image)}, {sql(verdict)});")
    return "\n".join(lines)


def sql(value):
    return "NULL" if value is None else repr(value)


def missing(answer, *args):
    rows = answer.rows(data(*args))
    assert all(path == f"img/{image}.png" for image, path in rows)
    return [image for image, _ in rows]


def test_accepted_images_are_done(answer):
    assert missing(answer, [3, 1, 2], [(2, "accepted")]) == [1, 3]


def test_a_label_that_belongs_to_no_image(answer):
    assert missing(answer, [1, 2], [(1, "accepted"), (None, "accepted")]) == [2]


def test_a_rejected_label_is_no_label(answer):
    assert missing(answer, [1, 2], [(1, "rejected"), (2, "accepted")]) == [1]


def test_a_label_under_review_is_no_label_yet(answer):
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
