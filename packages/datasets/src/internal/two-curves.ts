import { checkInteger, checkNumber, checkOptions, points } from '@kentro/core'
import type { Dataset, Draws } from '../dataset.ts'
import { checkBoolean } from './check-boolean.ts'
import { normals } from './normals.ts'
import { randomOf } from './random-of.ts'
import { permutation } from './permutation.ts'

/** @inline */
export interface CurveOptions extends Draws {
  /** Points in all, half of them (rounded down) on the first curve; 100 if not given. */
  n?: number
  /** Standard deviation of the Gaussian noise that is added to each coordinate; 0 if not given. */
  noise?: number
  /** Whether the points come in random order (the default) or curve by curve. */
  shuffle?: boolean
}

/** Where point i of the `count` on a curve lies (label 0: the first curve, 1: the second). */
export type Curve = (label: number, i: number, count: number) => readonly [x: number, y: number]

/** n x 2 points evenly spread on two curves. Draws: the order of the points; the noise, row by row in that order. */
export function twoCurves(options: CurveOptions | undefined, curve: Curve): Dataset {
  const { n = 100, noise = 0, shuffle = true, ...draws } = checkOptions(options)
  const half = Math.floor(checkInteger('n', n, 1) / 2)
  const scale = checkNumber('noise', noise, 0)
  const shuffled = checkBoolean('shuffle', shuffle)
  const random = randomOf(draws)
  const order = permutation(n, random)
  const offsets = normals(2 * n, random)
  const data = new Float64Array(2 * n)
  const labels = new Int32Array(n)
  for (let i = 0; i < n; i++) {
    const place = order[i]
    const label = place < half ? 0 : 1
    const [x, y] = label === 0 ? curve(0, place, half) : curve(1, place - half, n - half)
    const row = shuffled ? i : place
    data[2 * row] = x + scale * offsets[2 * i]
    data[2 * row + 1] = y + scale * offsets[2 * i + 1]
    labels[row] = label
  }
  return { points: points({ data, shape: [n, 2] }), labels }
}
