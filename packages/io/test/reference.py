"""Reads what the tests wrote with numpy, pandas, pyarrow and DuckDB, and writes files with them for the tests to read.

python3 reference.py FOLDER: the folder holds expected.json and the files; prints a JSON array of the checks that passed.
"""

import json
import os
import sys
import warnings

import duckdb
import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.feather
import pyarrow.ipc

# pandas is about to make exact floats the default, and says so.
warnings.simplefilter("ignore")
folder = sys.argv[1]
path = lambda name: os.path.join(folder, name)
with open(path("expected.json"), encoding="utf-8") as file:
    expected = json.load(file)
points = np.array(expected["points"], dtype=np.float64)
columns, labels = expected["columns"], expected["labels"]
passed = []


def same(name, got, got_labels=None):
    got = np.asarray(got)
    assert got.dtype in (np.float64, np.float32), (name, got.dtype)
    want = points.astype(got.dtype)
    assert got.shape == want.shape, (name, got.shape)
    assert got.tobytes() == want.tobytes(), name
    if got_labels is not None:
        assert list(got_labels) == labels, (name, list(got_labels)[:5])
    passed.append(name)


def frame(name, data):
    assert list(data.columns) == [*columns, "kind"], (name, list(data.columns))
    same(name, data[columns].to_numpy(), data["kind"])


# what the tests wrote
same("numpy: npy", np.load(path("points.npy")))
same("numpy: npy of float32", np.load(path("float32.npy")))
arrays = np.load(path("points.npz"))
same("numpy: npz", arrays["points"], arrays["labels"])
assert np.load(path("labels.npy")).dtype == np.int32
assert np.load(path("cube.npy")).shape == (2, 3, 4)
exact = {"float_precision": "round_trip", "keep_default_na": False}
frame("pandas: csv", pd.read_csv(path("points.csv"), **exact))
frame("pandas: csv.gz", pd.read_csv(path("points.csv.gz"), **exact))
frame("pandas: tsv", pd.read_csv(path("points.tsv"), sep="\t", **exact))
frame("pandas: jsonl", pd.read_json(path("points.jsonl"), lines=True, precise_float=True, dtype={"kind": str}))
frame("pandas: parquet", pd.read_parquet(path("points.parquet")))
frame("pandas: feather", pd.read_feather(path("points.feather")))
frame("pyarrow: arrow", pa.ipc.open_file(path("points.arrow")).read_all().to_pandas())
for name in ["points.csv", "points.csv.gz", "points.parquet", "points.jsonl"]:
    frame(f"duckdb: {name}", duckdb.sql(f"select * from '{path(name)}'").df())

# what the tests read
np.save(path("fortran.npy"), np.asfortranarray(points))
np.save(path("big-endian.npy"), points.astype(">f8"))
np.save(path("half.npy"), np.array([[0.5, -2], [65504, 2**-24]], dtype=np.float16))
np.save(path("int64.npy"), np.arange(6, dtype=np.int64).reshape(3, 2))
np.savez_compressed(path("compressed.npz"), data=points, target=np.array(labels))
data = pd.DataFrame(points, columns=columns).assign(kind=labels)
data.to_csv(path("pandas.csv"), index=False)
data.to_csv(path("pandas.zip"), index=False)
data.to_json(path("pandas.jsonl"), orient="records", lines=True, double_precision=15)
data.to_parquet(path("pandas.parquet"))
data[data.index.isin([0, 1, 3])].to_parquet(path("index.parquet"), compression="gzip")
data.to_parquet(path("zstd.parquet"), compression="zstd")
data.to_parquet(path("none.parquet"), compression=None, row_group_size=7)
data.assign(**{columns[0]: data[columns[0]].where(data.index != 3)}).to_parquet(path("missing.parquet"))
data.to_feather(path("pandas.feather"), compression="uncompressed")
data.to_feather(path("lz4.feather"), compression="lz4")
table = pa.Table.from_pandas(data)
with pa.ipc.new_stream(path("stream.arrow"), table.schema) as writer:
    writer.write_table(table, max_chunksize=7)
duckdb.sql(f"copy data to '{path('duckdb.parquet')}'")
duckdb.sql(f"copy data to '{path('duckdb.csv')}'")
np.savetxt(path("savetxt.txt"), points, fmt="%.17g", header=" ".join(columns))

print(json.dumps(passed))
