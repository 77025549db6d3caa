"""Writes reference.json: where scikit-learn's Lloyd ends on data that the tests can make again.

    python reference.py > reference.json

Iris is scikit-learn's own (iris.ts has the same, in millimetres); the digits come from Lehmer's recurrence, as in
digits.ts. Only results are stored.
"""

import json

import numpy as np
import sklearn
from sklearn.cluster import KMeans
from sklearn.datasets import load_iris


def lehmer(seed):
    state = seed

    def draw(limit):
        nonlocal state
        state = state * 16807 % 2147483647
        return state // 256 % limit

    return draw


def digits(seed, n, d, k):
    """n rows of d integers from 0 to 16: each coordinate is that of one of k prototypes in 2 of 5 cases, else at random."""
    draw = lehmer(seed)
    prototypes = [[draw(17) for _ in range(d)] for _ in range(k)]
    rows = []
    for _ in range(n):
        prototype = prototypes[draw(k)]
        rows.append([prototype[j] if draw(5) < 2 else draw(17) for j in range(d)])
    return np.array(rows, dtype=float)


def block_means(x, k):
    """The means of every k-th row, from the first k rows on."""
    return np.array([x[c::k].sum(axis=0) / len(x[c::k]) for c in range(k)])


def solve(x, start, weights=None):
    model = KMeans(len(start), init=start, n_init=1, max_iter=300, tol=0, algorithm="lloyd")
    model.fit(x, sample_weight=weights)
    return {
        "labels": "".join(map(str, model.labels_)),
        "inertia": float(model.inertia_),
        "iterations": model.n_iter_,
    }


iris = np.rint(load_iris().data * 10)
integers = digits(1, 1800, 64, 10)

print(
    json.dumps(
        {
            "versions": {"scikit-learn": sklearn.__version__, "numpy": np.__version__},
            "iris": {
                "three": solve(iris, iris[[0, 50, 100]]),
                "eight": solve(iris, block_means(iris, 8)),
                "weighted": solve(iris, block_means(iris, 5), np.arange(150) % 4),
            },
            "digits": {
                "ten": solve(integers, block_means(integers, 10)),
                "four": solve(integers, block_means(integers, 4)),
            },
        },
        indent=2,
    )
)
