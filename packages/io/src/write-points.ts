import type { PointsLike } from '@kentro/core'
import { show, toPoints } from '@kentro/core'
import { writeArrow } from './arrow/write-arrow.ts'
import { writeCsv } from './csv/write-csv.ts'
import { writeJsonLines } from './json-lines/write-json-lines.ts'
import { writeNpy } from './npy/write-npy.ts'
import { writeNpz } from './npy/write-npz.ts'
import { checkToWrite } from './options/write-options.ts'
import type { WriteOptions } from './options/write-options.ts'
import { wholeLabels } from './out/whole-labels.ts'
import { writeParquet } from './parquet/write-parquet.ts'

type Write = (path: string | URL, source: PointsLike, options: WriteOptions) => Promise<void>

const WRITERS = new Map<string, Write>([
  ['csv', writeCsv],
  ['tsv', (path, source, options) => writeCsv(path, source, { ...options, delimiter: '\t' })],
  ['jsonl', writeJsonLines],
  ['ndjson', writeJsonLines],
  ['npy', writeArray],
  ['npz', writeArrays],
  ['parquet', writeParquet],
  ['arrow', writeArrow],
  ['feather', writeArrow],
])

/**
 * Writes points (n x d), with the labels if there are some, to a file in the format that its name ends with: .csv,
 * .tsv, .jsonl, .ndjson (each also .gz), .npy, .npz, .parquet, .arrow or .feather, at once or not at all (Node only).
 *
 * A .npz file has the arrays `points` and `labels`, it and .npy no names of columns; .npy has no place for labels.
 * Arrow needs apache-arrow, which is not installed with this package.
 *
 * @throws as the writer of the format; RangeError if the name ends otherwise or labels cannot be kept
 * @example
 * await writePoints('clusters.parquet', points, { labels: model.labels })
 */
export async function writePoints(path: string | URL, source: PointsLike, options: WriteOptions = {}): Promise<void> {
  const name = path instanceof URL ? path.pathname : path
  if (typeof name !== 'string') throw new TypeError(`path must be a string or a URL, got ${show(path)}`)
  const ending = /\.(?:(csv|tsv|jsonl|ndjson)\.gz|(\w+))$/i.exec(name)
  const write = WRITERS.get((ending?.[1] ?? ending?.[2] ?? '').toLowerCase())
  if (write === undefined) {
    throw new RangeError(`path must end in .${[...WRITERS.keys()].join(', .')}, got ${show(name)}`)
  }
  await write(path, source, options)
}

async function writeArray(path: string | URL, source: PointsLike, options: WriteOptions): Promise<void> {
  if (checkToWrite(options).labels !== null)
    throw new RangeError('labels must be left out of a .npy file: .npz has room')
  await writeNpy(path, source)
}

async function writeArrays(path: string | URL, source: PointsLike, options: WriteOptions): Promise<void> {
  const { labels } = checkToWrite(options)
  const points = toPoints(source)
  if (labels === null) return writeNpz(path, { points })
  if (labels.length !== points.n) {
    throw new RangeError(`labels must have n = ${points.n} entries, got ${labels.length}`)
  }
  await writeNpz(path, { points, labels: wholeLabels(labels) ?? Array.from(labels, String) })
}
