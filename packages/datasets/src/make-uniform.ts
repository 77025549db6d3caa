import { checkInteger, points } from '@kentro/core'
import type { Dataset, Draws } from './dataset.ts'
import { checkBox } from './internal/check-box.ts'
import { optionsOf } from './internal/options-of.ts'
import { randomOf } from './internal/random-of.ts'
import { uniforms } from './internal/uniforms.ts'

export interface UniformOptions extends Draws {
  /** Points; 100 if not given. */
  n?: number
  /** Coordinates per point; 2 if not given. */
  d?: number
  /** The interval for each coordinate; [0, 1] if not given. */
  box?: readonly [low: number, high: number]
}

/**
 * Points without structure: n x d points spread evenly over a box, and n labels which are all 0, since there is one cluster.
 *
 * One draw per coordinate, row by row, which will not change: more points with the same seed begin with the same points.
 *
 * @throws TypeError or RangeError where an option is not what it says
 * @example
 * const { points } = makeUniform({ n: 1000, d: 3, box: [-1, 1], seed: 42 })
 */
export function makeUniform(options?: UniformOptions): Dataset {
  const { n = 100, d = 2, box = [0, 1], ...draws } = optionsOf(options, ['n', 'd', 'box'])
  const count = checkInteger('n', n, 1) * checkInteger('d', d, 1)
  const data = uniforms(count, checkBox('box', box), randomOf(draws))
  return { points: points({ data, shape: [n, d] }), labels: new Int32Array(n) }
}
