"""The libraries that driver.py can use: each has a version and makes fits.

`fit` returns what is timed, and a function that then gives labels, centroids and iterations. `start` is None where the
library shall seed itself; `tolerance` is None where its own is wanted; `expected` is how many iterations others took.
"""

import os
import re
import tempfile


def fields(labels, centroids, iterations):
    return {"labels": labels, "centroids": centroids, "iterations": iterations}


def updates(iterations, expected):
    """How often centroids move until the labels of `expected` iterations: the last one only confirms them."""
    return max(1, expected - 1) if expected is not None and expected < iterations else iterations


class Library:
    def forget(self):
        """Nothing is kept of points."""


class ScikitLearn(Library):
    def __init__(self):
        import sklearn
        from sklearn.cluster import KMeans, kmeans_plusplus

        self.version = sklearn.__version__
        self.KMeans = KMeans
        self.plusplus = kmeans_plusplus

    def fit(self, X, k, start, seed, iterations, tolerance, algorithm, threads, expected):
        options = {} if tolerance is None else {"tol": tolerance}
        if start is None:
            options.update(random_state=seed)
        else:
            options.update(init=start, n_init=1)
        model = self.KMeans(k, algorithm=algorithm or "lloyd", max_iter=iterations, **options)
        self.limit(model, threads)
        return lambda: model.fit(X), lambda: fields(model.labels_, model.cluster_centers_, model.n_iter_)

    def limit(self, model, threads):
        """threadpoolctl has limited them."""

    def seed(self, X, k, seed, trials):
        kept = []
        return (
            lambda: kept.extend(self.plusplus(X, k, random_state=seed, n_local_trials=trials)),
            lambda: kept[0],
        )


class Intelex(ScikitLearn):
    def __init__(self):
        from importlib.metadata import version

        from sklearnex.cluster import KMeans

        self.version = version("scikit-learn-intelex")
        self.KMeans = KMeans

    def limit(self, model, threads):
        model.n_jobs = threads


class Faiss(Library):
    def __init__(self):
        import faiss

        self.version = faiss.__version__
        self.faiss = faiss

    def fit(self, X, k, start, seed, iterations, tolerance, algorithm, threads, expected):
        self.faiss.omp_set_num_threads(threads)
        count = updates(iterations, expected)
        everything = {"min_points_per_centroid": 1, "max_points_per_centroid": len(X)}
        model = self.faiss.Kmeans(X.shape[1], k, niter=count, seed=seed or 0, **everything)
        kept = []

        def work():
            model.train(X, init_centroids=start)
            kept.append(model.assign(X)[1])

        return work, lambda: fields(kept[0], model.centroids, expected or count)


class SuperKMeans(Library):
    def __init__(self):
        import superkmeans

        self.version = superkmeans.__version__
        self.SuperKMeans = superkmeans.SuperKMeans

    def fit(self, X, k, start, seed, iterations, tolerance, algorithm, threads, expected):
        if start is not None:
            raise ValueError("it takes no start")
        count = updates(iterations, expected)
        everything = {"hierarchical": False, "sampling_fraction": 1.0, "max_points_per_cluster": len(X)}
        to_the_end = {"iters": count, "early_termination": False, "tol": 0.0}
        exact = {"use_blas_only": algorithm == "blas"}
        model = self.SuperKMeans(
            k, X.shape[1], n_threads=threads, seed=seed, **everything, **to_the_end, **exact
        )
        kept = []

        def work():
            kept.append(model.train(X))
            kept.append(model.assign_training_points(X, kept[0]))

        return work, lambda: fields(kept[1], kept[0], expected or count)


class Mlpack(Library):
    def __init__(self):
        import mlpack

        self.version = mlpack.__version__
        self.kmeans = mlpack.kmeans
        self.counted = {}

    def fit(self, X, k, start, seed, iterations, tolerance, algorithm, threads, expected):
        options = {"clusters": k, "input_": X, "max_iterations": iterations, "algorithm": algorithm or "naive"}
        if start is None:
            options.update(kmeans_plus_plus=True, seed=seed + 1)
        key = (id(X), k, None if start is None else start.tobytes(), seed, iterations, algorithm)
        if key not in self.counted:
            self.counted[key] = self.count(options, start)
        # It moves the start that it is given.
        own = {} if start is None else {"initial_centroids": start.copy()}
        kept = {}
        return (
            lambda: kept.update(self.kmeans(labels_only=True, **options, **own)),
            lambda: fields(kept["output"].ravel(), kept["centroid"], self.counted[key]),
        )

    def forget(self):
        self.counted.clear()

    def count(self, options, start):
        """Its iterations, which it tells nobody but its log."""
        own = {} if start is None else {"initial_centroids": start.copy()}
        with tempfile.TemporaryFile() as log:
            out = os.dup(1)
            os.dup2(log.fileno(), 1)
            try:
                self.kmeans(labels_only=True, verbose=True, **options, **own)
            finally:
                os.dup2(out, 1)
                os.close(out)
            log.seek(0)
            return len(re.findall(rb"iteration \d+, residual", log.read()))
