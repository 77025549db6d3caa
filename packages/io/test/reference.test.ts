import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { seeded } from '@kentro/core'
import { parseNpy, readPoints, writeNpy, writePoints } from '@kentro/io'
import type { PointsReadOptions } from '@kentro/io'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readFileSync } from 'node:fs'

// What numpy, pandas, pyarrow and DuckDB make of our files, and we of theirs, where there is a Python that has them.
const script = fileURLToPath(new URL('reference.py', import.meta.url))
const python = [process.env['KENTRO_PYTHON'] ?? '', 'python3'].find(
  (command) => command !== '' && spawnSync(command, ['-c', 'import numpy, pandas, pyarrow, duckdb']).status === 0,
)
if (python === undefined) {
  console.warn(
    'no Python with numpy, pandas, pyarrow and duckdb found, so files are not compared with theirs: set KENTRO_PYTHON',
  )
}

const random = seeded('reference')
const n = 40
const rows = Array.from({ length: n }, (_, i) => [
  random() * 10 ** ((i % 30) - 15),
  i % 5 === 0 ? -0.1 * (i + 1) : random(),
  i,
])
const data = Float64Array.from(rows.flat())
const points = { data, n, d: 3 }
const columns = ['width', 'length of it', 'ß']
const labels = Array.from({ length: n }, (_, i) => ['Käfer', 'a,b', 'c"d', '𝒳'][i % 4])

describe.skipIf(python === undefined)('other programs', () => {
  let folder: string
  let passed: string[]
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kentro-reference-'))
    const options = { columns, labels, label: 'kind' }
    for (const ending of ['csv', 'csv.gz', 'tsv', 'jsonl', 'parquet', 'arrow', 'feather', 'npz']) {
      await writePoints(join(folder, `points.${ending}`), points, options)
    }
    await writeNpy(join(folder, 'points.npy'), points)
    await writeNpy(join(folder, 'float32.npy'), { data: Float32Array.from(data), n, d: 3 })
    await writeNpy(join(folder, 'labels.npy'), Int32Array.of(0, 1, 2))
    await writeNpy(join(folder, 'cube.npy'), { data: new Float64Array(24), shape: [2, 3, 4] })
    await writeFile(join(folder, 'expected.json'), JSON.stringify({ points: rows, columns, labels }))
    passed = JSON.parse(execFileSync(python ?? '', [script, folder], { encoding: 'utf8' })) as string[]
  }, 120_000)
  afterAll(() => rm(folder, { recursive: true }))

  const read = (name: string, options?: PointsReadOptions) => readPoints(join(folder, name), options)

  it('read what we write, to the bit', () => {
    expect(passed).toHaveLength(14)
  })

  it.each([
    'pandas.csv',
    'pandas.zip',
    'pandas.parquet',
    'none.parquet',
    'pandas.feather',
    'stream.arrow',
    'duckdb.parquet',
    'duckdb.csv',
  ])('write %s, which we read to the bit', async (name) => {
    const table = await read(name, { label: 'kind' })
    expect(table).toEqual({ points, labels, columns, leftOut: [] })
  })

  it('write arrays in orders and types of their own, which we read to the bit', async () => {
    for (const name of ['fortran.npy', 'big-endian.npy', 'savetxt.txt'])
      expect((await read(name)).points).toEqual(points)
    const compressed = await read('compressed.npz', { label: 'target' })
    expect(compressed).toMatchObject({ points, labels })
    expect([...(await read('int64.npy')).points.data]).toEqual([0, 1, 2, 3, 4, 5])
    const half = parseNpy(readFileSync(join(folder, 'half.npy')))
    expect(half).toEqual({ data: Float32Array.of(0.5, -2, 65504, 2 ** -24), shape: [2, 2] })
  })

  it('write an index, which we leave out', async () => {
    const { points: some, columns: names, leftOut } = await read('index.parquet', { label: 'kind' })
    expect([some.n, names, leftOut]).toEqual([3, columns, ['__index_level_0__']])
  })

  it('write values that are missing, which we refuse', async () => {
    await expect(read('missing.parquet', { label: 'kind' })).rejects.toThrow(
      "missing.parquet, row 3 (from 0), column 'width': must be a finite number, got null",
    )
  })

  it('compress as we cannot, which we say', async () => {
    await expect(read('zstd.parquet', { label: 'kind' })).rejects.toThrow('got ZSTD: install hyparquet-compressors')
    await expect(read('lz4.feather', { label: 'kind' })).rejects.toThrow(
      'lz4.feather must be written without compression',
    )
  })
})
