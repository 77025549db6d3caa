"""Fits k-means with a library of Python for the bench, which writes one JSON object a line and reads one.

Started as `python driver.py LIBRARY`. Points and starts come as raw little-endian files, labels (int32) and centroids
(float64) leave as such. The clock runs around the fit alone.
"""

import json
import os
import sys
import time
import warnings

sys.dont_write_bytecode = True

# What libraries print themselves must not come between the answers.
answers = os.fdopen(os.dup(1), "w", buffering=1)
os.dup2(2, 1)
warnings.filterwarnings("ignore")


def answer(**fields):
    answers.write(json.dumps(fields) + "\n")


class Clock:
    """Milliseconds of work on so many threads."""

    def __init__(self):
        from threadpoolctl import ThreadpoolController

        self.pools = ThreadpoolController()

    def time(self, work, threads):
        with self.pools.limit(limits=threads):
            begin = time.perf_counter()
            work()
            return (time.perf_counter() - begin) * 1000


class Desk:
    """The points that were sent, by number, and what is done with them."""

    def __init__(self, library):
        self.library = library
        self.clock = Clock()
        self.points = {}

    def keep(self, id, path, n, d, dtype):
        import numpy

        self.points[id] = numpy.fromfile(path, dtype=dtype).reshape(n, d)
        answer()

    def forget(self):
        self.points.clear()
        self.library.forget()
        answer()

    def fit(self, points, k, start, labels, centroids, threads, **options):
        import numpy

        X = self.points[points]
        if start is not None:
            start = numpy.fromfile(start, dtype="float64").reshape(k, X.shape[1]).astype(X.dtype)
        work, result = self.library.fit(X, k, start, threads=threads, **options)
        milliseconds = self.clock.time(work, threads)
        found = result()
        numpy.ascontiguousarray(found["labels"], dtype="int32").tofile(labels)
        numpy.ascontiguousarray(found["centroids"], dtype="float64").tofile(centroids)
        answer(milliseconds=milliseconds, iterations=int(found["iterations"]))

    def seed(self, points, k, seed, trials, threads, centroids):
        import numpy

        work, result = self.library.seed(self.points[points], k, seed, trials)
        milliseconds = self.clock.time(work, threads)
        numpy.ascontiguousarray(result(), dtype="float64").tofile(centroids)
        answer(milliseconds=milliseconds)


def platform():
    """What the library runs on."""
    import numpy
    from threadpoolctl import threadpool_info

    named = ("internal_api", "version", "architecture")
    pools = [" ".join(str(pool[key]) for key in named if pool.get(key)) for pool in threadpool_info()]
    return {"python": sys.version.split()[0], "numpy": numpy.__version__, "threadpools": ", ".join(sorted(set(pools)))}


def main():
    import libraries

    try:
        library = getattr(libraries, sys.argv[1])()
        answer(version=library.version, platform=platform())
    except ImportError as error:
        answer(missing=error.name or str(error))
        return
    desk = Desk(library)
    for line in sys.stdin:
        request = json.loads(line)
        try:
            getattr(desk, request.pop("do"))(**request)
        except Exception as error:
            answer(error=f"{type(error).__name__}: {error}")


main()
