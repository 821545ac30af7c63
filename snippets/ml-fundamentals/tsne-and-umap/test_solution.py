import numpy as np


def test_clouds_have_their_centres_and_spreads(answer):
    points = answer.blobs(np.random.default_rng(0), [0, 40], [1, 5], n=2_000)
    assert points.shape == (4_000, 20)
    for part, centre, spread in ((points[:2_000], 0, 1), (points[2_000:], 40, 5)):
        assert np.allclose(part.mean(axis=0), np.r_[centre, np.zeros(19)], atol=0.5)
        assert np.allclose(part.std(axis=0), spread, rtol=0.1)


def test_two_clouds_look_clustered_and_noise_does_not(answer):
    rng = np.random.default_rng(0)
    assert answer.best_silhouette(answer.blobs(rng, [0, 40], [1, 1], n=50)) > 0.7
    assert answer.best_silhouette(rng.normal(size=(100, 50))) < 0.1


def test_spacing_is_one_for_random_points_and_less_for_clumps(answer):
    rng = np.random.default_rng(0)
    points = rng.random((1_000, 2))
    assert abs(answer.spacing(points) - 1) < 0.1
    assert answer.spacing(np.round(points, 1) + 0.001 * rng.random((1_000, 2))) < 0.2
