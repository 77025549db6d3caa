"""Writes reference.json: what scikit-learn says of labels and points that the tests can make again.

    python reference.py > reference.json

Data come from Lehmer's recurrence (lehmer.ts has the same), so that only results are stored.
"""

import json

import numpy as np
import scipy
import sklearn
from scipy.optimize import linear_sum_assignment
from sklearn import metrics

AVERAGES = ["arithmetic", "geometric", "max", "min"]


def lehmer(seed):
    state = seed

    def draw(limit):
        nonlocal state
        state = state * 16807 % 2147483647
        return state // 256 % limit

    return draw


def two_labelings(seed, n, ka, kb, keep):
    """a at random; b is a modulo kb in `keep` of 100 cases, else at random."""
    draw = lehmer(seed)
    a, b = [], []
    for _ in range(n):
        label, other, kept = draw(ka), draw(kb), draw(100) < keep
        a.append(label)
        b.append(label % kb if kept else other)
    return a, b


def labelled_points(seed, n, d, k):
    """k overlapping boxes of side 8 on a grid of eighths."""
    draw = lehmer(seed)
    labels, rows = [], []
    for _ in range(n):
        label = draw(k)
        labels.append(label)
        rows.append([label * (j + 3) % 11 * 3 + draw(64) / 8 for j in range(d)])
    return np.array(rows), np.array(labels)


def matched_accuracy(a, b):
    table = metrics.cluster.contingency_matrix(a, b)
    rows, columns = linear_sum_assignment(table, maximize=True)
    return int(table[rows, columns].sum()) / len(a)


def compare(a, b):
    homogeneity, completeness, v = metrics.homogeneity_completeness_v_measure(a, b)
    return {
        "adjustedRand": metrics.adjusted_rand_score(a, b),
        "adjustedMutualInformation": {
            average: metrics.adjusted_mutual_info_score(a, b, average_method=average) for average in AVERAGES
        },
        "normalizedMutualInformation": {
            average: metrics.normalized_mutual_info_score(a, b, average_method=average) for average in AVERAGES
        },
        "vMeasure": {"homogeneity": homogeneity, "completeness": completeness, "vMeasure": v},
        "matchedAccuracy": matched_accuracy(a, b),
    }


def measure(x, labels):
    names = np.unique(labels)
    means = np.array([x[labels == name].mean(axis=0) for name in names])
    values = metrics.silhouette_samples(x, labels)
    return {
        "silhouette": float(values.mean()),
        "firstSilhouettes": values[:5].tolist(),
        "daviesBouldin": metrics.davies_bouldin_score(x, labels),
        "calinskiHarabasz": metrics.calinski_harabasz_score(x, labels),
        "inertia": float(((x - means[np.searchsorted(names, labels)]) ** 2).sum()),
    }


WRITTEN = [
    ([0, 0, 1, 1], [0, 0, 1, 1]),
    ([0, 0, 1, 1], [1, 1, 0, 0]),
    ([0, 0, 1, 2], [0, 0, 1, 1]),
    ([0, 0, 1, 1], [0, 1, 0, 1]),
    ([0, 0, 0, 0], [0, 1, 2, 3]),
    ([0, 0, 0, 0], [5, 5, 5, 5]),
    ([0, 1, 2, 3], [3, 2, 1, 0]),
    ([0, 0, 1, 1, 2, 2, 3, 3, 3], [0, 1, 1, 1, 2, 0, 2, 2, 2]),
    ([-1, -1, 7, 7, 7, 7, 100], [1, 1, 1, 2, 2, 3, 3]),
]
DRAWN = [
    dict(seed=1, n=50, ka=3, kb=3, keep=80),
    dict(seed=2, n=200, ka=10, kb=4, keep=50),
    dict(seed=3, n=200, ka=4, kb=40, keep=0),
    dict(seed=4, n=1000, ka=20, kb=25, keep=95),
    dict(seed=5, n=20000, ka=5, kb=7, keep=30),
    dict(seed=6, n=20000, ka=300, kb=280, keep=60),
]
BOXES = [
    dict(seed=7, n=12, d=1, k=2),
    dict(seed=8, n=60, d=2, k=3),
    dict(seed=9, n=300, d=5, k=8),
    dict(seed=10, n=100, d=3, k=60),
]

print(
    json.dumps(
        {
            "versions": {"scikit-learn": sklearn.__version__, "numpy": np.__version__, "scipy": scipy.__version__},
            "written": [{"a": a, "b": b, **compare(a, b)} for a, b in WRITTEN],
            "drawn": [{"data": data, **compare(*two_labelings(**data))} for data in DRAWN],
            "boxes": [{"data": data, **measure(*labelled_points(**data))} for data in BOXES],
        },
        indent=2,
    )
)
