import { checkK } from '@kentro/core'
import type { Points } from '@kentro/core'
import { makeUniform } from '@kentro/datasets'
import type { Precision } from '../peers/contender.ts'
import { blobs } from './blobs.ts'
import type { Cell } from './cell.ts'
import { images } from './images.ts'
import { iris } from './iris.ts'
import { overlap } from './overlap.ts'
import { topics } from './topics.ts'

/** The data of cells: n x d points that have k clusters, if any. */
export const cellData: Readonly<Record<string, (n: number, d: number, k: number, seed: number) => Points>> = {
  blobs: (n, d, k, seed) => blobs('speed', n, d, k, seed).load().points,
  uniform: (n, d, _, seed) => makeUniform({ n, d, seed }).points,
  overlap,
  topics,
  images,
}

const FORM = 'data-n-d-k, such as blobs-100k-8-50'
const LIMIT = 20
const BOTH: readonly Precision[] = ['float64', 'float32']

/**
 * The cell of a name such as 'blobs-100k-8-50': data (blobs, uniform, overlap, topics, images), n (1000, 100k or 1M), d, k. Or the
 * cell 'iris'.
 *
 * @throws RangeError if it is not the name of a cell
 */
export function parseCell(name: string, maxIterations: number = LIMIT, precisions: readonly Precision[] = BOTH): Cell {
  if (name === 'iris') return { ...irisCell, maxIterations }
  const [, data, count, unit, d, k] = /^([a-z]+)-([1-9]\d*)(k|M)?-([1-9]\d*)-([1-9]\d*)$/.exec(name) ?? []
  const make = Object.hasOwn(cellData, data ?? '') ? cellData[data] : undefined
  if (make === undefined) {
    throw new RangeError(
      `a cell must be iris or ${FORM}, with data among ${Object.keys(cellData).join(', ')}, got '${name}'`,
    )
  }
  const n = Number(count) * (unit === undefined ? 1 : unit === 'k' ? 1e3 : 1e6)
  checkK(Number(k), n)
  const load = (seed: number) => make(n, Number(d), Number(k), seed)
  return { name, data, n, d: Number(d), k: Number(k), precisions, maxIterations, load }
}

const irisCell: Cell = {
  name: 'iris',
  data: 'iris',
  n: 150,
  d: 4,
  k: 3,
  precisions: BOTH,
  maxIterations: LIMIT,
  load: () => iris('speed').load().points,
}
