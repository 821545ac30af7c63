"""Revenue per user, compared by means and by ranks."""

from scipy import stats


def revenue(n, share, order, rng):
    """Revenue of n users, of whom a share buys for `order` on average."""
    return (rng.random(n) < share) * rng.gamma(4, order / 4, n)


def welch(b, a):
    """Return t and the p-value."""
    test = stats.ttest_ind(b, a, equal_var=False)
    return test.statistic, test.pvalue


def mann_whitney(b, a):
    """Return P(B > A) + P(tie) / 2 and the p-value."""
    test = stats.mannwhitneyu(b, a)
    return test.statistic / (len(a) * len(b)), test.pvalue
