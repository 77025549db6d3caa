"""Writes reference.json: what scikit-learn makes of iris.

    python reference.py > reference.json

Iris is scikit-learn's own, in millimetres (packages/lloyd/test/iris.ts has the same). The signs of the axes are ours: the
largest coordinate of each is positive.
"""

import json

import numpy as np
import sklearn
from sklearn.datasets import load_iris
from sklearn.decomposition import PCA
from sklearn.preprocessing import StandardScaler

SHOWN = [0, 50, 100, 149]

points = np.rint(load_iris().data * 10)
weights = np.arange(len(points)) % 4


def scaled(sample_weight=None):
    scaler = StandardScaler().fit(points, sample_weight=sample_weight)
    return {
        "means": scaler.mean_.tolist(),
        "scales": scaler.scale_.tolist(),
        "applied": scaler.transform(points)[SHOWN].tolist(),
    }


def components(source, **options):
    fitted = PCA(**options).fit(source)
    largest = np.abs(fitted.components_).argmax(axis=1)
    signs = np.sign(fitted.components_[range(len(largest)), largest])
    return {
        "axes": (fitted.components_ * signs[:, None]).tolist(),
        "variances": fitted.explained_variance_.tolist(),
        "ratios": fitted.explained_variance_ratio_.tolist(),
        "applied": (fitted.transform(source)[:4] * signs).tolist(),
    }


print(
    json.dumps(
        {
            "versions": {"scikit-learn": sklearn.__version__, "numpy": np.__version__},
            "shown": SHOWN,
            "standardize": scaled(),
            "weighted": scaled(weights),
            "pca": components(points),
            "whitened": components(points, n_components=2, whiten=True),
            "wide": components(points[:3], n_components=2),
        },
        indent=1,
    )
)
