"""Writes reference.json: what SciPy and NumPy say of data that the tests can make again.

    python reference.py > reference.json

Data come from Lehmer's recurrence (lehmer.ts has the same), so that only results are stored.
"""

import json
import math
from types import SimpleNamespace

import numpy as np
import scipy
from scipy import stats


def lehmer(seed):
    """Draws from [0, 1)."""
    state = seed

    def random():
        nonlocal state
        state = state * 16807 % 2147483647
        return state / 2147483647

    return random


def drawn(random, count, limit=None):
    """Draws as they come, or whole numbers below a limit."""
    values = [random() for _ in range(count)]
    return values if limit is None else [math.floor(value * limit) for value in values]


def wilson(successes, runs, confidence):
    interval = stats.binomtest(successes, runs).proportion_ci(confidence, "wilson")
    return {"successes": successes, "runs": runs, "confidence": confidence, "low": interval.low, "high": interval.high}


def wilcoxon(seed, n, limit, shift):
    random = lehmer(seed)
    a, b = drawn(random, n, limit), drawn(random, n, limit)
    a = np.array(a) + shift
    differences = a - b
    kept = np.abs(differences[differences != 0])
    exact = len(kept) == n and len(set(kept)) == n and n <= 50
    result = stats.wilcoxon(a, b, correction=not exact, method="exact" if exact else "asymptotic")
    return {
        "data": {"seed": seed, "n": n, "limit": limit, "shift": shift},
        "statistic": result.statistic,
        "p": result.pvalue,
        "exact": exact,
        "n": len(kept),
        "effect": np.sum(stats.rankdata(kept) * np.sign(differences[differences != 0])) / (len(kept) * (len(kept) + 1) / 2),
    }


def friedman(seed, sets, methods, limit, lead):
    """The first method is ahead by `lead`."""
    table = np.array(drawn(lehmer(seed), sets * methods, limit), dtype=float).reshape(sets, methods)
    table[:, 0] -= lead
    chi_squared, p = stats.friedmanchisquare(*table.T)
    f = (sets - 1) * chi_squared / (sets * (methods - 1) - chi_squared)
    df1, df2 = methods - 1, (methods - 1) * (sets - 1)
    return {
        "data": {"seed": seed, "sets": sets, "methods": methods, "limit": limit, "lead": lead},
        "ranks": stats.rankdata(table, axis=1).mean(axis=0).tolist(),
        "chiSquared": chi_squared,
        "p": p,
        "imanDavenport": {"F": f, "df1": df1, "df2": df2, "p": stats.f.sf(f, df1, df2)},
    }


def studentized_range(alpha, methods):
    return {"alpha": alpha, "methods": methods, "q": stats.studentized_range.ppf(1 - alpha, methods, np.inf) / math.sqrt(2)}


STATISTICS = {"mean": np.mean, "median": np.median, "standardDeviation": lambda x, axis=-1: np.std(x, axis=axis, ddof=1)}


def bootstrap(seed, n, statistic, power, confidence, resamples):
    """SciPy's intervals over resamples that the tests draw too."""
    values = sorted(value**power for value in drawn(lehmer(seed), n))
    random = lehmer(seed + 1)
    function = STATISTICS[statistic]
    distribution = [function(np.sort([values[math.floor(random() * n)] for _ in range(n)])) for _ in range(resamples)]
    intervals = {}
    for method in ["percentile", "bca"]:
        interval = stats.bootstrap(
            (values,),
            function,
            n_resamples=0,
            confidence_level=confidence,
            method=method,
            bootstrap_result=SimpleNamespace(bootstrap_distribution=np.array(distribution)),
        ).confidence_interval
        intervals[method] = {"low": interval.low, "high": interval.high}
    data = {"seed": seed, "n": n, "statistic": statistic, "power": power, "confidence": confidence, "resamples": resamples}
    return {"data": data, "estimate": function(values), **intervals}


def summary(seed, n):
    values = drawn(lehmer(seed), n)
    least, lower, median, upper, greatest = np.quantile(values, [0, 0.25, 0.5, 0.75, 1])
    return {
        "data": {"seed": seed, "n": n},
        "summary": {
            "n": n,
            "mean": np.mean(values),
            "standardDeviation": np.std(values, ddof=1),
            "least": least,
            "lowerQuartile": lower,
            "median": median,
            "upperQuartile": upper,
            "greatest": greatest,
        },
    }


print(
    json.dumps(
        {
            "versions": {"scipy": scipy.__version__, "numpy": np.__version__},
            "wilson": [
                wilson(successes, runs, confidence)
                for successes, runs in [(0, 1), (1, 1), (0, 20), (1, 29), (15, 148), (81, 263), (100, 100), (4990, 5000)]
                for confidence in [0.8, 0.95, 0.999]
            ],
            "wilcoxon": [
                wilcoxon(seed=1, n=5, limit=None, shift=1),
                wilcoxon(seed=2, n=8, limit=None, shift=0),
                wilcoxon(seed=3, n=13, limit=None, shift=0.3),
                wilcoxon(seed=4, n=50, limit=None, shift=1),
                wilcoxon(seed=5, n=50, limit=None, shift=-0.1),
                wilcoxon(seed=6, n=51, limit=None, shift=0.2),
                wilcoxon(seed=7, n=12, limit=6, shift=1),
                wilcoxon(seed=8, n=40, limit=30, shift=-2),
                wilcoxon(seed=9, n=200, limit=1000, shift=1000),
                wilcoxon(seed=10, n=200, limit=10, shift=0),
            ],
            "friedman": [
                friedman(seed=11, sets=3, methods=3, limit=None, lead=0),
                friedman(seed=12, sets=14, methods=4, limit=None, lead=0.2),
                friedman(seed=13, sets=14, methods=4, limit=5, lead=1),
                friedman(seed=14, sets=100, methods=3, limit=3, lead=0),
                friedman(seed=15, sets=30, methods=20, limit=None, lead=0.5),
                friedman(seed=16, sets=200, methods=9, limit=50, lead=40),
                friedman(seed=17, sets=60, methods=30, limit=2, lead=2),
            ],
            "studentizedRange": [
                studentized_range(alpha, methods)
                for alpha in [0.5, 0.1, 0.05, 0.01, 0.001]
                for methods in [2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 50, 100]
            ],
            "bootstrap": [
                bootstrap(seed=21, n=10, statistic="mean", power=1, confidence=0.95, resamples=2000),
                bootstrap(seed=22, n=50, statistic="mean", power=4, confidence=0.9, resamples=2000),
                bootstrap(seed=23, n=25, statistic="standardDeviation", power=3, confidence=0.95, resamples=2500),
                bootstrap(seed=24, n=30, statistic="median", power=2, confidence=0.99, resamples=3000),
            ],
            "summaries": [summary(seed=31, n=2), summary(seed=32, n=101), summary(seed=33, n=1000)],
        },
        indent=2,
        default=float,
    )
)
